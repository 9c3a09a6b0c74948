package org.compacthub.citizenspace;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Activities as a site serves them, invented. */
final class SampleActivity {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    private SampleActivity() {}

    static Map<String, Object> open(String id, LocalDate opensOn, LocalDate closesOn) {
        Map<String, Object> activity = new LinkedHashMap<>();
        activity.put("id", id);
        activity.put("title", "Trams to the  quays ");
        activity.put("url", "https://Consult.example.org/trams/" + id);
        activity.put("participate_url", "https://consult.example.org/trams/" + id + "/consultation");
        activity.put("overview", "<p>Where should the new line run? We want to hear from everybody.</p>");
        activity.put("why", "<p>Because the streets are yours.</p>");
        activity.put("what_happens_next", "<p>We publish what you said.</p>");
        activity.put("status", "open");
        activity.put("progress", "published");
        activity.put("visibility", "public");
        activity.put("startdate", written(opensOn));
        activity.put("enddate", written(closesOn));
        activity.put("resultdate", "");
        activity.put("feedbackdate", "");
        activity.put("type_string", "Online Survey");
        activity.put("activity_type", "basic_survey");
        activity.put("department", "Streets");
        activity.put("contact_name", "");
        activity.put("contact_jobtitle", "");
        activity.put("contact_team", "Tram team");
        activity.put("contact_phone", "");
        activity.put("contact_email", "trams@consult.example.org.");
        activity.put("interests", List.of(named("Trams"), named("Transport and streets")));
        activity.put("audiences", List.of(named("Residents")));
        activity.put(
                "supporting_documents",
                List.of(Map.of("title", "The plan", "url", "https://consult.example.org/plan.pdf", "size", "1 MB")));
        activity.put("related_links", List.of());
        activity.put("related_consultations", List.of());
        return activity;
    }

    static Map<String, Object> with(Map<String, Object> activity, String field, @Nullable Object value) {
        Map<String, Object> other = new LinkedHashMap<>(activity);
        other.put(field, value);
        return other;
    }

    static Map<String, Object> without(Map<String, Object> activity, String field) {
        Map<String, Object> other = new LinkedHashMap<>(activity);
        other.remove(field);
        return other;
    }

    static Map<String, Object> named(String name) {
        return Map.of("id", name, "name", name);
    }

    static String written(LocalDate day) {
        return day.format(WRITTEN);
    }
}
