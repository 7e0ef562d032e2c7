package unroll.app;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Pane;

/// The menu bar of a command table.
final class Menus {
    private final Speech speech;

    Menus(Speech speech) {
        this.speech = speech;
    }

    /// A menu a section.
    MenuBar bar(CommandTable table) {
        MenuBar bar = new MenuBar();
        bar.setId("menus");
        for (Section section : table.sections()) {
            Menu menu = new Menu();
            menu.setId(section.title().id().replace('.', '-'));
            menu.textProperty().bind(speech.say(section.title()));
            section.entries().forEach(entry -> item(entry).ifPresent(menu.getItems()::add));
            bar.getMenus().add(menu);
        }
        return bar;
    }

    /// The same menus one below the other, for where a bar has no room.
    ContextMenu folded(CommandTable table) {
        ContextMenu all = new ContextMenu();
        for (Section section : table.sections()) {
            Menu menu = new Menu();
            menu.textProperty().bind(speech.say(section.title()));
            section.entries().forEach(entry -> again(entry).ifPresent(menu.getItems()::add));
            all.getItems().add(menu);
        }
        return all;
    }

    /// A line of the bar a second time. What can be opened comes and goes in the bar's own menu.
    private Optional<MenuItem> again(MenuEntry entry) {
        if (entry instanceof MenuEntry.Files(Menu files)) {
            Menu menu = new Menu();
            menu.textProperty().bind(files.textProperty());
            menu.disableProperty().bind(files.disableProperty());
            // it must hold something to be opened
            menu.getItems().setAll(new SeparatorMenuItem());
            menu.setOnShowing(event -> menu.getItems().setAll(files.getItems().stream().map(Menus::twin).toList()));
            return Optional.of(menu);
        }
        return item(entry);
    }

    private static MenuItem twin(MenuItem of) {
        if (of instanceof SeparatorMenuItem) {
            return new SeparatorMenuItem();
        }
        MenuItem item = new MenuItem(of instanceof CustomMenuItem custom && custom.getContent() instanceof Pane pane
                && pane.getChildren().getFirst() instanceof Label label ? label.getText() : of.getText());
        item.setMnemonicParsing(false);
        item.setDisable(of.isDisable());
        item.setOnAction(event -> of.fire());
        return item;
    }

    private Optional<MenuItem> item(MenuEntry entry) {
        return switch (entry) {
            case MenuEntry.One(Command command) -> Optional.of(item(command));
            case MenuEntry.Unlisted _ -> Optional.empty();
            case MenuEntry.Choice choice -> Optional.of(choice(choice));
            case MenuEntry.Offered offered -> Optional.of(offered(offered));
            case MenuEntry.Group group -> Optional.of(group(group));
            case MenuEntry.Files(Menu menu) -> Optional.of(menu);
            case MenuEntry.Line() -> Optional.of(new SeparatorMenuItem());
        };
    }

    private Menu group(MenuEntry.Group group) {
        Menu menu = new Menu();
        menu.setId(group.title().id().replace('.', '-'));
        menu.textProperty().bind(speech.say(group.title()));
        menu.getItems().setAll(items(group.commands()));
        return menu;
    }

    /// The items of some commands.
    List<MenuItem> items(List<Command> commands) {
        return commands.stream().map(this::item).toList();
    }

    private MenuItem item(Command command) {
        return command.chosen().map(chosen -> {
            CheckMenuItem item = new CheckMenuItem();
            follow(chosen, item::setSelected);
            return wired(item, command);
        }).orElseGet(() -> wired(new MenuItem(), command));
    }

    /// A choice that comes and goes with what can be done.
    private Menu offered(MenuEntry.Offered offered) {
        Menu menu = choice(new MenuEntry.Choice(offered.title(), offered.commands()));
        BooleanBinding any = Bindings.createBooleanBinding(
                () -> offered.commands().stream().anyMatch(command -> command.enabled().get()),
                offered.commands().stream().map(Command::enabled).toArray(Observable[]::new));
        menu.visibleProperty().bind(any);
        for (int i = 0; i < offered.commands().size(); i++) {
            menu.getItems().get(i).visibleProperty().bind(offered.commands().get(i).enabled());
        }
        return menu;
    }

    private Menu choice(MenuEntry.Choice choice) {
        Menu menu = new Menu();
        menu.textProperty().bind(speech.say(choice.title()));
        for (Command command : choice.commands()) {
            RadioMenuItem item = new RadioMenuItem();
            command.chosen().ifPresent(chosen -> follow(chosen, item::setSelected));
            menu.getItems().add(wired(item, command));
        }
        return menu;
    }

    private MenuItem wired(MenuItem item, Command command) {
        item.setId(command.id());
        item.textProperty().bind(command.words());
        item.setOnAction(event -> {
            command.run();
            // a click changes the mark of a choice by itself: it follows what holds, not the click
            command.chosen().ifPresent(chosen -> mark(item, chosen));
        });
        command.keys().stream().findFirst()
                .ifPresent(key -> item.setAccelerator(Shortcuts.shown(key, speech.wordsProperty())));
        item.disableProperty().bind(Bindings.not(command.enabled()));
        return item;
    }

    private static void mark(MenuItem item, ObservableBooleanValue chosen) {
        switch (item) {
            case RadioMenuItem radio -> radio.setSelected(chosen.get());
            case CheckMenuItem check -> check.setSelected(chosen.get());
            default -> {
            }
        }
    }

    private static void follow(ObservableBooleanValue value, java.util.function.Consumer<Boolean> follower) {
        value.subscribe(follower);
    }
}
