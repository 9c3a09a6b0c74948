package org.compacthub.code;

import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads one Code from its file, and refuses what it does not know rather than pass over it. */
final class CodeReader {

    private static final Pattern CODE_ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern CLAUSE_ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    private final String file;

    CodeReader(String file) {
        this.file = file;
    }

    CodeOfPractice read(Reader source) {
        var fields = new Fields(file, parse(source));
        var id = fields.text("code");
        if (!CODE_ID.matcher(id).matches()) {
            throw fields.refusal("code must be small letters, digits and hyphens: " + id);
        }
        var name = fields.text("name");
        var place = fields.text("place");
        var edition = fields.text("edition");
        var holdsFrom = fields.date("holds-from");
        var reviewDue = fields.optionalDate("review-due");
        var standing = fields.text("standing");
        var clauses = fields.list("clauses").stream()
                .map(block -> clause(id, holdsFrom, block))
                .toList();
        fields.refuseOthers();
        if (clauses.isEmpty()) {
            throw fields.refusal("clauses are missing");
        }
        try {
            return new CodeOfPractice(id, name, place, edition, holdsFrom, reviewDue, standing, clauses);
        } catch (IllegalArgumentException contradiction) {
            throw fields.refusal(contradiction);
        }
    }

    private @Nullable Object parse(Reader source) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(
                            new SafeConstructor(options),
                            new Representer(new DumperOptions()),
                            new DumperOptions(),
                            options,
                            new DatesAsText())
                    .load(source);
        } catch (YAMLException broken) {
            throw new InvalidCodeException(file + ": " + broken.getMessage(), broken);
        }
    }

    private Clause clause(String code, LocalDate codeHoldsFrom, @Nullable Object block) {
        var fields = new Fields(file + ", clause " + nameOf(block), block);
        var id = fields.text("id");
        if (!id.startsWith(code + ".")
                || !CLAUSE_ID.matcher(id.substring(code.length() + 1)).matches()) {
            throw fields.refusal("id must be %s. and small letters, digits, full stops and hyphens".formatted(code));
        }
        var number = fields.text("number");
        var heading = fields.text("heading");
        var duty = fields.text("duty");
        var binds = binds(fields);
        var stage = fields.one("stage", Stage.class);
        var subject = fields.one("subject", Subject.class);
        var check = CheckReader.read(new Fields(file + ", clause " + id + ", check", fields.take("check")));
        var ownHoldsFrom = fields.optionalDate("holds-from");
        var holdsFrom = ownHoldsFrom == null ? codeHoldsFrom : ownHoldsFrom;
        var holdsUntil = fields.optionalDate("holds-until");
        fields.refuseOthers();
        if (holdsFrom.isBefore(codeHoldsFrom)) {
            throw fields.refusal("holds from %s, before its Code holds from %s".formatted(holdsFrom, codeHoldsFrom));
        }
        try {
            return new Clause(id, number, heading, duty, binds, stage, subject, check, holdsFrom, holdsUntil);
        } catch (IllegalArgumentException contradiction) {
            throw fields.refusal(contradiction);
        }
    }

    private static Set<Party> binds(Fields fields) {
        List<Party> parties = fields.several("binds", Party.class);
        if (parties.isEmpty()) {
            throw fields.refusal("binds must name at least one of " + String.join(", ", WireName.all(Party.class)));
        }
        return Set.copyOf(parties);
    }

    private static String nameOf(@Nullable Object block) {
        return block instanceof Map<?, ?> map && map.get("id") != null
                ? String.valueOf(map.get("id"))
                : "without an id";
    }

    /** Leaves dates as they are written: YAML would make moments in UTC of them, and of 30 February a day in March. */
    private static final class DatesAsText extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
            addImplicitResolver(Tag.INT, INT, "-+0123456789");
            addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
