package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.compacthub.code.DocumentKind;
import org.compacthub.code.Ground;
import org.compacthub.code.Level;
import org.compacthub.code.Outcome;
import org.compacthub.contract.model.ClauseCheckedBy;
import org.compacthub.contract.model.ClauseStage;
import org.compacthub.contract.model.ClauseSubject;
import org.compacthub.contract.model.DateChangeField;
import org.compacthub.contract.model.NewProgressStatus;
import org.compacthub.contract.model.Participation;
import org.compacthub.contract.model.SpecialDayKind;
import org.compacthub.holiday.SpecialDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The domain's enumerations and the contract's are mapped by name, so each has every name of the other. */
class ContractNamesTest {

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of(ConsultationStatus.class, org.compacthub.contract.model.ConsultationStatus.class),
                Arguments.of(Method.class, org.compacthub.contract.model.Method.class),
                Arguments.of(DocumentFormat.class, org.compacthub.contract.model.DocumentFormat.class),
                Arguments.of(CycleStage.class, org.compacthub.contract.model.CycleStage.class),
                Arguments.of(DocumentKind.class, org.compacthub.contract.model.DocumentKind.class),
                Arguments.of(Level.class, Participation.class),
                Arguments.of(Ground.class, org.compacthub.contract.model.Ground.class),
                Arguments.of(Outcome.class, org.compacthub.contract.model.Outcome.class),
                Arguments.of(DateField.class, DateChangeField.class),
                Arguments.of(SpecialDay.Kind.class, SpecialDayKind.class),
                Arguments.of(org.compacthub.code.Stage.class, ClauseStage.class),
                Arguments.of(org.compacthub.code.Subject.class, ClauseSubject.class),
                Arguments.of(org.compacthub.code.CheckedBy.class, ClauseCheckedBy.class),
                Arguments.of(org.compacthub.caller.Role.class, org.compacthub.contract.model.Role.class),
                Arguments.of(org.compacthub.organisation.Sector.class, org.compacthub.contract.model.Sector.class));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void both_have_the_same_names(Class<? extends Enum<?>> domain, Class<? extends Enum<?>> contract) {
        assertThat(names(domain)).containsExactlyInAnyOrderElementsOf(names(contract));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_name_on_the_wire_is_the_name_in_small_letters_with_hyphens(
            Class<? extends Enum<?>> domain, Class<? extends Enum<?>> contract) {
        for (Enum<?> constant : contract.getEnumConstants()) {
            assertThat(constant)
                    .hasToString(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    @Test
    void the_steps_that_can_be_recorded_are_those_after_closing() {
        assertThat(names(NewProgressStatus.class))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ConsultationStatus.values())
                        .filter(ConsultationStatus::isProgress)
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void every_order_of_the_contract_is_one_of_the_calendar() {
        for (var order : org.compacthub.contract.model.ConsultationSort.values()) {
            assertThat(CalendarSort.of(order.getValue())).isNotNull();
        }
        assertThat(CalendarSort.values()).hasSameSizeAs(org.compacthub.contract.model.ConsultationSort.values());
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}
