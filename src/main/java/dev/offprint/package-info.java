/**
 * The door for programs, and the only package that is promised to them.
 *
 * <pre>{@code
 * Offprint offprint = Offprint.standard();
 * for (Finding finding : offprint.lint("2026-01-31-a-post.md", text)) {
 *     System.out.println(finding.place().line() + ": " + finding.message());
 * }
 * String repaired = offprint.fix("2026-01-31-a-post.md", text).text();
 * byte[] book = offprint.convert("2026-01-31-a-post.md", text, Format.EPUB).content().bytes();
 * Page page = offprint.page(html, "https://blog.example/a-post");
 * System.out.println(page.metadata().title().orElse("") + "\n\n" + page.markdown());
 * }</pre>
 *
 * <p>Everything is text in and records out; no file is touched and no server asked. Objects are
 * safe for use by several threads, and one {@link dev.offprint.Offprint} serves a whole program.
 */
@NullMarked
package dev.offprint;

import org.jspecify.annotations.NullMarked;
