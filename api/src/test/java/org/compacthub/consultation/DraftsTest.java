package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The fixture that round trips are tested with says something in every field; a field that is added has to be added there. */
class DraftsTest {

    @Test
    void the_full_draft_leaves_no_field_empty() throws ReflectiveOperationException {
        List<String> empty = new ArrayList<>();
        look(Drafts.full(), "draft", empty);
        assertThat(empty).isEmpty();
    }

    private static void look(Object value, String place, List<String> empty) throws ReflectiveOperationException {
        switch (value) {
            case null -> empty.add(place);
            case Boolean truth -> {
                if (!truth) {
                    empty.add(place);
                }
            }
            case String text -> {
                if (text.isBlank()) {
                    empty.add(place);
                }
            }
            case Collection<?> many -> {
                if (many.isEmpty()) {
                    empty.add(place);
                }
                for (Object each : many) {
                    look(each, place + "[]", empty);
                }
            }
            case Record parts -> {
                for (RecordComponent part : parts.getClass().getRecordComponents()) {
                    part.getAccessor().setAccessible(true);
                    look(part.getAccessor().invoke(parts), place + "." + part.getName(), empty);
                }
            }
            default -> assertThat(value).isNotNull();
        }
    }
}
