package dev.offprint.write.epub;

import dev.offprint.article.LanguageGuess;
import dev.offprint.write.html.Markup;
import dev.offprint.write.html.Mixed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the pages of a book of many posts that are to be read besides its chapters.
 *
 * @param language of the book
 * @param dates the first and the last day of the posts; equal for one day
 */
record BookPages(
        String title,
        String language,
        List<String> authors,
        Optional<String> publisher,
        List<String> dates,
        List<Listing> chapters,
        Xhtml frame) {
    /** A list of more is nothing to read; then each part lists its own chapters only. */
    private static final int LONGEST_LIST = 300;

    BookPages {
        authors = List.copyOf(authors);
        dates = List.copyOf(dates);
        chapters = List.copyOf(chapters);
    }

    /** Returns the title page. */
    String titlePage() {
        Markup out = frame.begin(title, language);
        out.open("section", "epub:type", "titlepage", "class", "titlepage", "aria-label", title);
        out.newline().line("h1", title);
        if (!authors.isEmpty()) {
            out.open("p", "class", "author");
            Mixed.write(authors, " · ", isMixed(authors), out);
            out.close().newline();
        }
        List<String> days = days();
        if (!days.isEmpty()) {
            out.open("p", "class", "span");
            Mixed.write(days, " – ", isMixed(days), out);
            out.close().newline();
        }
        out.line("p", words().posts(chapters.size()));
        publisher.ifPresent(name -> out.line("p", name));
        out.close().newline();
        return Xhtml.end(out);
    }

    /** Returns the days that the posts are of, as in {@code 3 January 2012 – 6 May 2014}. */
    Optional<String> span() {
        List<String> days = days();
        return days.isEmpty() ? Optional.empty() : Optional.of(String.join(" – ", days));
    }

    private List<String> days() {
        return new LinkedHashSet<>(dates).stream().map(this::day).toList();
    }

    /** Returns the contents to read: every chapter, or in a long book every part. */
    String contents() {
        Markup out = frame.begin(words().contents(), language);
        out.open("section", "class", "contents", "aria-label", words().contents()).newline();
        out.line("h1", words().contents());
        List<Section> sections = Section.of(chapters);
        if (sections.isEmpty()) {
            list(chapters, out);
        } else if (chapters.size() <= LONGEST_LIST) {
            sections(sections, 2, true, out);
        } else {
            out.open("ol", "class", "posts").newline();
            for (Section section : sections) {
                out.open("li").open("a", "href", section.href());
                out.text(words().label(section.part())).close().text(" ");
                String count = words().posts(section.chapters().size());
                out.open("span", "class", "detail").text(count).close();
                out.close().newline();
            }
            out.close().newline();
        }
        out.close().newline();
        return Xhtml.end(out);
    }

    /** Returns the page that a part begins with. */
    String part(Section section) {
        String label = words().label(section.part());
        Markup out = frame.begin(label, language);
        out.open(
                "section",
                "epub:type",
                "part",
                "role",
                "doc-part",
                "class",
                "contents",
                "aria-label",
                label);
        out.newline().line("h1", label);
        if (section.sections().isEmpty()) {
            list(section.chapters(), out);
        } else {
            sections(section.sections(), 2, false, out);
        }
        out.close().newline();
        return Xhtml.end(out);
    }

    /** Returns the lines of the table of contents that reading systems show. */
    List<NavEntry> entries() {
        List<Section> sections = Section.of(chapters);
        return sections.isEmpty() ? entries(chapters) : sectionEntries(sections);
    }

    private List<NavEntry> sectionEntries(List<Section> sections) {
        List<NavEntry> entries = new ArrayList<>();
        for (Section section : sections) {
            List<NavEntry> within =
                    section.sections().isEmpty()
                            ? entries(section.chapters())
                            : sectionEntries(section.sections());
            entries.add(new NavEntry(words().label(section.part()), section.href(), within));
        }
        return entries;
    }

    private static List<NavEntry> entries(List<Listing> chapters) {
        List<NavEntry> entries = new ArrayList<>();
        for (Listing chapter : chapters) {
            entries.add(
                    new NavEntry(chapter.label(), chapter.href(), chapter.language(), List.of()));
        }
        return entries;
    }

    private void sections(List<Section> sections, int level, boolean isLinked, Markup out) {
        for (Section section : sections) {
            String label = words().label(section.part());
            out.open("h" + level);
            if (isLinked) {
                out.open("a", "href", section.href()).text(label).close();
            } else {
                out.text(label);
            }
            out.close().newline();
            if (section.sections().isEmpty()) {
                list(section.chapters(), out);
            } else {
                sections(section.sections(), level + 1, false, out);
            }
        }
    }

    private void list(List<Listing> listed, Markup out) {
        boolean isAuthorShown = hasSeveralAuthors();
        out.open("ol", "class", "posts").newline();
        for (Listing chapter : listed) {
            Mixed.openLink(chapter.href(), chapter.language(), language, out.open("li"));
            out.text(chapter.label()).close();
            List<String> details = new ArrayList<>();
            chapter.date().map(this::day).ifPresent(details::add);
            if (isAuthorShown) {
                details.addAll(chapter.authors());
            }
            if (!details.isEmpty()) {
                out.text(" ").open("span", "class", "detail");
                List<String> all = new ArrayList<>(details);
                all.add(chapter.label());
                Mixed.write(details, " · ", isMixed(all), out);
                out.close();
            }
            out.close().newline();
        }
        out.close().newline();
    }

    private String day(String day) {
        return words().date(LocalDate.parse(day));
    }

    private boolean isMixed(List<String> texts) {
        return LanguageGuess.isRightToLeft(language) || Mixed.isMixed(texts);
    }

    private boolean hasSeveralAuthors() {
        Set<List<String>> different = new HashSet<>();
        for (Listing chapter : chapters) {
            different.add(chapter.authors());
        }
        return different.size() > 1;
    }

    private Words words() {
        return Words.of(language);
    }
}
