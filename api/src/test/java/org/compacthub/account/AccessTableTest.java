package org.compacthub.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.compacthub.caller.Role;
import org.junit.jupiter.api.Test;

class AccessTableTest {
    private final Map<String, ContractOperation> operations =
            ContractOperation.all().stream().collect(Collectors.toMap(ContractOperation::id, operation -> operation));

    @Test
    void the_table_names_every_operation_of_the_contract_and_no_other() {
        assertThat(Access.rules().keySet()).isEqualTo(operations.keySet());
    }

    @Test
    void the_roles_are_those_of_the_contract() {
        Access.rules()
                .forEach((id, rule) -> assertThat(
                                rule.roles().stream().map(Role::wireName).collect(Collectors.toSet()))
                        .as(id)
                        .isEqualTo(operations.get(id).roles()));
    }

    @Test
    void programs_may_call_exactly_what_the_contract_lists_an_api_key_for() {
        Access.rules()
                .forEach((id, rule) -> assertThat(rule.programs())
                        .as(id)
                        .isEqualTo(operations.get(id).security().contains("apiKey")));
    }

    @Test
    void anonymous_callers_are_named_by_the_contract_in_both_places_or_in_neither() {
        operations
                .values()
                .forEach(operation -> assertThat(operation.security().contains("nobody"))
                        .as(operation.id())
                        .isEqualTo(operation.roles().contains("reader")));
    }

    @Test
    void what_is_not_in_the_table_nobody_may_call() {
        assertThat(Access.allows("dropEverything", org.compacthub.caller.Caller.reader()))
                .isFalse();
        assertThat(Set.copyOf(Access.rules().keySet())).doesNotContain("dropEverything");
    }
}
