package dev.offprint.convert.read;

import dev.offprint.article.Block;
import dev.offprint.convert.remark.Remarks;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Reads the HTML of a post as the blocks of an article.
 *
 * <p>Nothing that a browser shows is lost: an element that is not known is transparent, and what is
 * nested too deep to be told apart is kept as text. Form controls, scripts, styles and comments are
 * no text. An element named {@code offprint-verbatim} stands for template source or math and holds
 * it as its text.
 */
public final class ArticleReader {
    private ArticleReader() {}

    /**
     * The content of an element, in reading order.
     *
     * @param body any element; it is not changed
     * @param addresses applied to the address of every link and image
     */
    public static List<Block> read(Element body, AddressResolver addresses) {
        return read(body, addresses, new Remarks());
    }

    /**
     * The same.
     *
     * @param remarks is told what is left out, and what is said instead of something else
     */
    public static List<Block> read(Element body, AddressResolver addresses, Remarks remarks) {
        Reading reading = new Reading(body, addresses, remarks);
        BlockReader reader = new BlockReader(reading, true);
        reader.children(body, Format.NO_PATH, 0);
        return List.copyOf(reader.finish());
    }
}
