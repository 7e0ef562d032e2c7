package unroll.app;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import unroll.rnn.Recipe;
import unroll.rnn.Weight;
import unroll.text.NetworkKey;
import unroll.text.Words;

/// All weights at once: drawn anew, scaled, or put back.
final class WeightsGroup extends VBox {
    private final Speech speech;

    WeightsGroup(Changes changes, Speech speech, CommandTable table, Wishes wishes) {
        this.speech = speech;
        setId("weights-group");
        getStyleClass().add("group");
        Captions captions = new Captions(speech);
        Buttons buttons = new Buttons(speech);
        WishBox boxes = new WishBox(speech);
        Command draw = table.get("new-weights");
        Command scaling = table.get("scale-w");
        Command reset = table.get("reset-weights");
        ValueField scale = boxes.of("scale", NetworkKey.SCALE, NetworkKey.SCALE_HELP, wishes.scaleProperty(), draw);
        ValueField seed = boxes.of("seed", NetworkKey.SEED, NetworkKey.SEED_HELP, wishes.seedProperty(), draw);
        ValueField radius = boxes.of("radius", NetworkKey.RADIUS, NetworkKey.RADIUS_HELP, wishes.radiusProperty(),
                scaling);
        HBox radii = captions.row(Help.on(new RadiusNow(changes, speech), speech.say(NetworkKey.RADIUS_HELP)), radius,
                buttons.worded(scaling, speech.say(NetworkKey.SCALE_W)));
        // a cell with gates has a W for each of them
        changes.follow(scenario -> {
            boolean isOne = scenario.parameters().find(Weight.W).isPresent();
            radii.setVisible(isOne);
            radii.setManaged(isOne);
        });
        Button back = buttons.worded(reset, reset.words());
        getChildren().addAll(captions.title(NetworkKey.WEIGHTS),
                captions.row(recipe(wishes), captions.of(NetworkKey.SCALE, scale), scale,
                        captions.of(NetworkKey.SEED, seed), seed, buttons.icon(table.get("another-seed"))),
                captions.row(Help.on(buttons.worded(draw, speech.say(NetworkKey.NEW_WEIGHTS)),
                        speech.say(NetworkKey.NEW_WEIGHTS_HELP)), Help.on(back, speech.say(NetworkKey.RESET_HELP))),
                radii, new Refusal(changes, speech, Changes.Place.WEIGHTS));
    }

    private ComboBox<Recipe> recipe(Wishes wishes) {
        ComboBox<Recipe> choice = new ComboBox<>();
        choice.setId("recipe");
        choice.getItems().setAll(Recipe.values());
        choice.valueProperty().bindBidirectional(wishes.recipeProperty());
        speech.wordsProperty().subscribe(words -> choice.setConverter(converter(words)));
        return Help.on(choice, speech.say(NetworkKey.RECIPE),
                wishes.recipeProperty().flatMap(recipe -> speech.say(help(recipe))));
    }

    private static StringConverter<Recipe> converter(Words words) {
        return new StringConverter<>() {
            @Override
            public String toString(Recipe recipe) {
                return recipe == null ? "" : words.say(name(recipe));
            }

            @Override
            public Recipe fromString(String text) {
                return Recipe.XAVIER;
            }
        };
    }

    private static NetworkKey name(Recipe recipe) {
        return switch (recipe) {
            case UNIFORM -> NetworkKey.UNIFORM;
            case NORMAL -> NetworkKey.NORMAL;
            case XAVIER -> NetworkKey.XAVIER;
            case ORTHOGONAL -> NetworkKey.ORTHOGONAL;
        };
    }

    private static NetworkKey help(Recipe recipe) {
        return switch (recipe) {
            case UNIFORM -> NetworkKey.UNIFORM_HELP;
            case NORMAL -> NetworkKey.NORMAL_HELP;
            case XAVIER -> NetworkKey.XAVIER_HELP;
            case ORTHOGONAL -> NetworkKey.ORTHOGONAL_HELP;
        };
    }
}
