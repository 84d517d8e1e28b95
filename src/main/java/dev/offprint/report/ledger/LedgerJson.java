package dev.offprint.report.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.offprint.convert.Ledger;
import dev.offprint.report.Json;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * One JSON object: {@code posts} with what was left out of each, and a {@code summary}. Offsets are
 * UTF-16 units from 0, lines and columns count from 1; the fields are part of what users rely on.
 */
public final class LedgerJson {
    private final JsonGenerator json;

    /** Writes to {@code out} as posts come; {@code out} is flushed, not closed. */
    public LedgerJson(Writer out) throws IOException {
        json = Json.on(out);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        json.writeStartObject();
        json.writeArrayFieldStart("posts");
    }

    /**
     * A post that was converted.
     *
     * @param output where it was written, or {@code -}
     * @param isWritten whether that did not hold the same bytes already
     */
    public void post(String path, String output, boolean isWritten, Ledger ledger)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("path", path);
        json.writeStringField("status", isWritten ? "converted" : "unchanged");
        json.writeStringField("output", output);
        json.writeNumberField("charactersLeftOut", ledger.characters());
        entries("entries", ledger.entries());
        kept("kept", ledger.kept(), true);
        kept("notChanged", ledger.kept(), false);
        entries("cutOff", ledger.cutOffs());
        entries("empty", ledger.empty());
        strays(ledger.strays());
        json.writeEndObject();
    }

    /**
     * A post that was not.
     *
     * @param status {@code skipped} or {@code failed}
     * @param problem the whole sentence; empty when there is none
     */
    public void without(String path, String status, String problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", path);
        json.writeStringField("status", status);
        if (!problem.isEmpty()) {
            json.writeStringField("problem", problem);
        }
        json.writeEndObject();
    }

    private void entries(String name, List<Ledger.Entry> entries) throws IOException {
        json.writeArrayFieldStart(name);
        for (Ledger.Entry entry : entries) {
            json.writeStartObject();
            entry(entry, entry.decision().label());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void strays(List<Ledger.Stray> strays) throws IOException {
        json.writeArrayFieldStart("unaccounted");
        for (Ledger.Stray stray : strays) {
            json.writeStartObject();
            json.writeStringField("what", stray.what());
            json.writeStringField("words", stray.words());
            json.writeNumberField("count", stray.count());
            place(stray.place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void kept(String name, List<Ledger.Kept> places, boolean isRemoval) throws IOException {
        json.writeArrayFieldStart(name);
        for (Ledger.Kept place : places) {
            if (place.entry().isRemoval() == isRemoval) {
                json.writeStartObject();
                entry(place.entry(), isRemoval ? "kept" : "not-changed");
                json.writeBooleanField("unsafeFix", place.isOffered());
                if (!place.reason().isEmpty()) {
                    json.writeStringField("reason", place.reason());
                }
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void entry(Ledger.Entry entry, String decision) throws IOException {
        json.writeStringField("rule", entry.rule());
        json.writeStringField("category", entry.category());
        json.writeStringField("message", entry.message());
        json.writeStringField("decision", decision);
        json.writeNumberField("characters", entry.characters());
        if (!entry.words().isEmpty()) {
            json.writeStringField("words", entry.words());
        }
        place(entry.place());
    }

    private void place(Ledger.Place place) throws IOException {
        json.writeNumberField("start", place.span().start());
        json.writeNumberField("end", place.span().end());
        json.writeNumberField("line", place.start().line());
        json.writeNumberField("column", place.start().column());
        json.writeNumberField("endLine", place.end().line());
        json.writeNumberField("endColumn", place.end().column());
    }

    /** After the last post. */
    public void end(ConvertSummary summary) throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("summary");
        json.writeNumberField("converted", summary.converted());
        json.writeNumberField("unchanged", summary.unchanged());
        json.writeNumberField("skipped", summary.skipped());
        json.writeNumberField("failed", summary.failed());
        json.writeNumberField("cutOff", summary.cutOff());
        json.writeNumberField("empty", summary.empty());
        json.writeNumberField("charactersLeftOut", summary.characters());
        json.writeNumberField("unaccounted", summary.unaccounted());
        json.writeNumberField("kept", summary.kept().kept());
        json.writeNumberField("notChanged", summary.kept().notChanged());
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}
