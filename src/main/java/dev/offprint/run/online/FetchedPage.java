package dev.offprint.run.online;

import dev.offprint.input.FileKind;
import dev.offprint.input.Identification;
import dev.offprint.input.container.Contained;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import dev.offprint.web.PageDownload.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A page of the web as a post of the run. */
public final class FetchedPage {
    private FetchedPage() {}

    /** What is at {@code address}, fetched now; what fails then, fails again when it is read. */
    public static Contained.Content of(WebSession session, URI address) {
        try {
            Contained.Text text = text(session.pages().fetch(address));
            return () -> text;
        } catch (IOException e) {
            return () -> {
                throw new IOException(e.getMessage(), e);
            };
        }
    }

    private static Contained.Text text(Page page) throws IOException {
        try {
            String text = Source.decode("", page.bytes(), page.charset()).text();
            FileKind kind = Identification.of("page.html", text.getBytes(StandardCharsets.UTF_8));
            if (!kind.isRead()) {
                throw new IOException(kind.refusal());
            }
            return new Contained.Text(text, Optional.of(page.address()));
        } catch (UndecodableException e) {
            FileKind kind = Identification.of("page.html", page.bytes());
            throw new IOException(
                    kind.isRead() ? "it is in no encoding that it names" : kind.refusal(), e);
        }
    }
}
