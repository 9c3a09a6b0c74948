package org.compacthub.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.compacthub.consultation.Background;
import org.compacthub.consultation.ConsultationStatus;
import org.compacthub.consultation.Draft;
import org.compacthub.consultation.Embargo;
import org.compacthub.consultation.Proposal;
import org.compacthub.consultation.Reach;
import org.compacthub.consultation.TakingPart;
import org.compacthub.consultation.Timetable;
import org.compacthub.consultation.Undertakings;

/**
 * Some consultations: what {@code every} one of them says unless it says otherwise itself, and each with its {@code key}, its {@code lead}, its
 * {@code author}, what it {@code stands} at today, its {@code life}, and the fields of the draft.
 */
final class StoryFile {
    /** The files, in the order in which they are loaded. */
    static final List<String> ALL = List.of("council", "health", "safety", "homes", "cvs", "history");

    private final List<Block> consultations;

    private StoryFile(List<Block> consultations) {
        this.consultations = consultations;
    }

    static StoryFile read(String name) {
        Block file = YamlFile.read(name);
        Block every = file.block("every");
        List<Block> consultations = new ArrayList<>();
        for (Object each : file.list("consultations")) {
            Block consultation = new Block(file.where() + ", consultation " + (consultations.size() + 1), each);
            consultations.add(consultation.over(every));
        }
        file.refuseOthers();
        return new StoryFile(consultations);
    }

    List<String> keys() {
        return consultations.stream()
                .map(block -> String.valueOf(block.look("key")))
                .toList();
    }

    /** The stories, with the days that they have as of today. */
    List<Story> stories(Almanac almanac, Names names) {
        return consultations.stream()
                .map(block -> story(block.copy(), almanac, names))
                .toList();
    }

    private Story story(Block block, Almanac almanac, Names names) {
        var reader = new RecordReader(new StoryDays(almanac, block.copy())::day, names);
        String key = block.text("key");
        String lead = block.text("lead");
        Object author = block.take("author");
        String stands = block.text("stands");
        Block life = block.block("life");
        Object embargo = block.take("embargo");
        Draft draft = new Draft(
                reader.read(Proposal.class, block),
                reader.read(Reach.class, block),
                reader.read(TakingPart.class, block),
                reader.read(Timetable.class, block),
                reader.read(Undertakings.class, block),
                reader.read(Background.class, block),
                embargo == null
                        ? null
                        : reader.readAll(Embargo.class, new Block(block.where() + ", embargo", embargo)));
        block.refuseOthers();
        return new Story(
                names.consultation(key),
                names.organisation(lead),
                author == null ? null : names.person(author.toString()),
                stands.equals("by-season") ? null : ConsultationStatus.of(stands),
                draft,
                reader.readAll(Life.class, life));
    }

    /** The days of one consultation by their names: {@code opens} is what {@code opens-on} says. */
    private static final class StoryDays {
        private final Almanac almanac;
        private final Block block;
        private final Set<String> asked = new HashSet<>();

        private StoryDays(Almanac almanac, Block block) {
            this.almanac = almanac;
            this.block = block;
        }

        private LocalDate day(String expression) {
            return almanac.day(expression, this::named);
        }

        private Optional<LocalDate> named(String name) {
            Object expression = block.look(name.equals("analysis") ? "analysis-by" : name + "-on");
            if (!(expression instanceof String text)) {
                return Optional.empty();
            }
            if (!asked.add(name)) {
                throw block.refusal("the day '%s' depends on itself".formatted(name));
            }
            LocalDate day = day(text);
            asked.remove(name);
            return Optional.of(day);
        }
    }
}
