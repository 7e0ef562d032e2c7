package unroll.render.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import unroll.render.FxThread;

final class NodeGroupsTest {
    private static final int FEW = 17;

    @Test
    void theNodesAreInTheOrderThatWasAskedForWhateverWasThereBefore() {
        FxThread.run(() -> {
            for (int seed = 0; seed < 40; seed++) {
                Random random = new Random(seed);
                List<Node> all = nodes(150);
                Group page = new Group();
                NodeGroups groups = new NodeGroups(page.getChildren());
                for (int i = 0; i < 60; i++) {
                    int share = random.nextInt(10);
                    List<Node> order = new ArrayList<>(all.stream().filter(it -> random.nextInt(10) <= share).toList());
                    for (int swaps = random.nextInt(4); swaps > 0 && !order.isEmpty(); swaps--) {
                        Collections.swap(order, random.nextInt(order.size()), random.nextInt(order.size()));
                    }
                    groups.bring(order);
                    assertEquals(order, shown(page).toList(), "seed " + seed + ", order " + i);
                }
            }
        });
    }

    @Test
    void aNodeThatComesOrGoesChangesAParentOfFew() {
        FxThread.run(() -> {
            List<Node> order = new ArrayList<>(nodes(300));
            Group page = new Group();
            NodeGroups groups = new NodeGroups(page.getChildren());
            groups.bring(order);
            Random random = new Random(1);
            for (int i = 0; i < 100; i++) {
                if (i % 3 == 0) {
                    order.remove(random.nextInt(order.size()));
                } else {
                    order.add(random.nextInt(order.size() + 1), new Rectangle());
                }
                List<Group> changed = changed(page, () -> groups.bring(order));
                assertEquals(1, changed.size());
                assertTrue(shown(changed.getFirst()).count() <= FEW, "change " + i);
            }
        });
    }

    @Test
    void groupsThatBecameTooManyAreMadeAnew() {
        FxThread.run(() -> {
            List<Node> order = new ArrayList<>(nodes(20));
            Group page = new Group();
            NodeGroups groups = new NodeGroups(page.getChildren());
            for (int i = 0; i < 500; i++) {
                order.add(10, new Rectangle());
                groups.bring(order);
                assertEquals(order, shown(page).toList());
                assertTrue(depth(page) <= 9, depth(page) + " deep");
            }
            groups.bring(order.subList(0, 5));
            groups.bring(order.subList(0, 4));
            assertEquals(4, page.getChildren().size(), "nothing but the nodes");
        });
    }

    /// The groups whose own list of children changes.
    private static List<Group> changed(Group page, Runnable action) {
        List<Group> groups = groups(page).toList();
        List<Group> changed = new ArrayList<>();
        List<InvalidationListener> listeners = groups.stream()
                .<InvalidationListener>map(group -> _ -> changed.add(group)).toList();
        IntStream.range(0, groups.size()).forEach(i -> groups.get(i).getChildren().addListener(listeners.get(i)));
        action.run();
        IntStream.range(0, groups.size()).forEach(i -> groups.get(i).getChildren().removeListener(listeners.get(i)));
        return changed.stream().distinct().toList();
    }

    private static Stream<Group> groups(Group group) {
        return Stream.concat(Stream.of(group), group.getChildren().stream().filter(Group.class::isInstance)
                .map(Group.class::cast).flatMap(NodeGroupsTest::groups));
    }

    private static Stream<Node> shown(Group group) {
        return group.getChildren().stream().flatMap(it -> it instanceof Group inner ? shown(inner) : Stream.of(it));
    }

    private static int depth(Node node) {
        return node instanceof Group group
                ? 1 + group.getChildren().stream().mapToInt(NodeGroupsTest::depth).max().orElse(0)
                : 0;
    }

    private static List<Node> nodes(int count) {
        return IntStream.range(0, count).<Node>mapToObj(i -> new Rectangle()).toList();
    }
}
