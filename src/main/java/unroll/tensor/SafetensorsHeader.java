package unroll.tensor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import unroll.io.BadInput;
import unroll.io.Limits;
import unroll.io.Quoted;
import unroll.io.Utf8;
import unroll.text.TensorKey;

/// The header of a safetensors file: an object with an entry for each array, of type, shape and place, and possibly
/// `__metadata__`, texts that are left out here.
final class SafetensorsHeader {
    private static final String METADATA = "__metadata__";
    private static final int MOST_DIMENSIONS = 64;
    private static final int DEEPEST = 8;
    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints
            .builder().maxNestingDepth(DEEPEST).maxStringLength(Limits.FILE).maxNameLength(Limits.FILE).build())
            .build();
    private final JsonParser parser;
    private final Broken broken;

    private SafetensorsHeader(JsonParser parser, Broken broken) {
        this.parser = parser;
        this.broken = broken;
    }

    /// One array: where its bytes begin and end, counted from the end of the header.
    ///
    /// @param type such as `F32`
    record Item(String name, String type, TensorShape shape, long begin, long end) {}

    static List<Item> of(byte[] bytes, Broken broken) throws BadInput {
        String text = Utf8.text(bytes, broken.file()).toString();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new SafetensorsHeader(parser, broken).items();
        } catch (JacksonException e) {
            throw broken.because(e, TensorKey.SAFETENSORS_HEADER);
        }
    }

    private List<Item> items() throws BadInput {
        List<Item> items = new ArrayList<>();
        Set<String> names = new HashSet<>();
        demand(parser.nextToken() == JsonToken.START_OBJECT);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            broken.array(name).demand(names.add(name), TensorKey.NAME_TWICE_HERE);
            parser.nextToken();
            if (name.equals(METADATA)) {
                parser.skipChildren();
            } else {
                items.add(item(name));
                broken.demand(items.size() <= TensorFiles.MOST, TensorKey.TENSORS_MANY, TensorFiles.MOST);
            }
        }
        demand(parser.nextToken() == null);
        return items;
    }

    private Item item(String name) throws BadInput {
        Broken here = broken.array(name);
        here.demand(parser.currentToken() == JsonToken.START_OBJECT, TensorKey.SAFETENSORS_ITEM);
        Optional<String> type = Optional.empty();
        Optional<List<Long>> shape = Optional.empty();
        Optional<List<Long>> place = Optional.empty();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (key) {
                case "dtype" -> {
                    here.demand(type.isEmpty() && value == JsonToken.VALUE_STRING, TensorKey.SAFETENSORS_ITEM);
                    type = Optional.of(parser.getString());
                }
                case "shape" -> {
                    here.demand(shape.isEmpty(), TensorKey.SAFETENSORS_ITEM);
                    shape = Optional.of(sizes(here));
                }
                case "data_offsets" -> {
                    here.demand(place.isEmpty(), TensorKey.SAFETENSORS_ITEM);
                    place = Optional.of(sizes(here));
                }
                default -> parser.skipChildren();
            }
        }
        boolean isWhole = type.isPresent() && shape.isPresent() && place.isPresent() && place.get().size() == 2;
        here.demand(isWhole, TensorKey.SAFETENSORS_ITEM);
        return new Item(name, type.orElseThrow(), new TensorShape(shape.orElseThrow()), place.orElseThrow().getFirst(),
                place.orElseThrow().getLast());
    }

    private List<Long> sizes(Broken here) throws BadInput {
        here.demand(parser.currentToken() == JsonToken.START_ARRAY, TensorKey.SAFETENSORS_ITEM);
        List<Long> sizes = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            here.demand(parser.currentToken() == JsonToken.VALUE_NUMBER_INT, TensorKey.SAFETENSORS_ITEM);
            String written = parser.getString();
            here.demand(written.matches("\\d{1,18}"), TensorKey.SIZE_WRONG, Quoted.brief(written));
            sizes.add(Long.valueOf(written));
            here.demand(sizes.size() <= MOST_DIMENSIONS, TensorKey.SAFETENSORS_ITEM);
        }
        return sizes;
    }

    private void demand(boolean holds) throws BadInput {
        broken.demand(holds, TensorKey.SAFETENSORS_HEADER);
    }
}
