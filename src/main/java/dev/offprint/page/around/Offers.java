package dev.offprint.page.around;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Weight;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells what sells: a link to a shop that says a price or to buy, and a row of products with both.
 * What is said of a product in sentences is of the text.
 */
final class Offers {
    private static final int MOST_PRODUCTS = 40;
    private static final int MOST_LINKS_OF_DEAL = 2;
    private static final int MOST_DEALS = 6;

    /** What tells something besides, such as what speaks for the product. */
    private static final String MORE_THAN_DEAL = "table, ul, ol, dl, figure, blockquote, pre";

    /** Letters beside a price that say what it is: from, only, per month. */
    private static final int BESIDE_PRICE = 8;

    private static final String AMOUNT =
            "(?:(?:[$€£¥₹₩₽₺]|\\b(?:USD|EUR|GBP|CAD|AUD|CHF|Rs\\.?|R\\$|kr\\.?|zł))\\s?\\d[\\d.,]*"
                    + "|\\d[\\d.,]*\\s?(?:[€£$₽₺]|(?:USD|EUR|GBP|CHF|zł|kr|Kč|Ft|lei|руб|円|元|원)(?!\\p{L})))";

    private static final Pattern PRICE = Pattern.compile("(?iu)" + AMOUNT);

    /** "Shop Quay & Sons", a name and no thing. */
    private static final Pattern SHOP = Pattern.compile("(?:Shop|SHOP) \\p{Lu}.{1,30}");

    private static final Pattern REDIRECT =
            Pattern.compile(
                    "(?i)/(?:go|out|outbound|recommends?|refer|link|aff|affiliate|deals?|click|visit)/");

    private final Names names;
    private final Knowledge knowledge;
    private final Pattern buy;
    private final Pattern at;

    Offers(Names names) {
        this.names = names;
        this.knowledge = names.knowledge();
        this.buy = knowledge.phrases(Vocabulary.BUY);
        this.at = knowledge.phrases(Vocabulary.AT_SHOP);
    }

    /** Whether an element is a link or several to where something is sold, and nothing else. */
    boolean are(Element element, Weight weight) {
        boolean canBe =
                weight.links() > 0
                        && weight.text() <= (long) knowledge.limit(Limit.OFFER) * weight.links()
                        && weight.prose() == 0
                        && weight.headings() == 0
                        && weight.linksInPage() == 0
                        && element.selectFirst("td, th, table, figure") == null;
        if (!canBe) {
            return false;
        }
        List<Line> lines = Line.of(element, Set.of());
        if (lines.isEmpty() || !lines.stream().allMatch(this::isOffer)) {
            return false;
        }
        boolean isLinked = lines.stream().anyMatch(line -> !line.text().equals(line.unlinked()));
        for (Element link : element.select("a[href]")) {
            isLinked &= leadsToShop(link);
        }
        return isLinked;
    }

    /** Whether an element is the label of a shelf whose products only a script knows. */
    boolean isLabel(Element element, Weight weight) {
        boolean canBe =
                OtherPages.isBox(element)
                        && weight.text() > 0
                        && weight.text() <= knowledge.limit(Limit.OFFER)
                        && weight.links() == 0
                        && weight.media() == 0
                        && names.holdsWord(element, Vocabulary.SHELF);
        return canBe && SHOP.matcher(element.text().strip()).lookingAt();
    }

    /** Whether an element is a box with a code or a day by which to buy, and a paid link. */
    boolean areDeal(Element element, Weight weight) {
        boolean canBe =
                OtherPages.isBox(element)
                        && weight.links() > 0
                        && weight.links() <= MOST_LINKS_OF_DEAL
                        && weight.text() <= knowledge.limit(Limit.PRODUCT)
                        && weight.headings() <= 1;
        if (!canBe
                || !saysDeal(element.text())
                || element.selectFirst(MORE_THAN_DEAL) != null
                || isOneOfDeals(element)) {
            return false;
        }
        for (Element link : element.select("a[href]")) {
            String rel = link.attr("rel").toLowerCase(Locale.ROOT);
            boolean isPaid = rel.contains("sponsored") || rel.contains("nofollow");
            if (!isPaid && !REDIRECT.matcher(link.attr("href")).find()) {
                return false;
            }
        }
        return true;
    }

    private boolean saysDeal(String text) {
        return knowledge.phrases(Vocabulary.DEAL).matcher(text).find();
    }

    /** A page may be about such codes, and has one in each of its boxes. */
    private boolean isOneOfDeals(Element element) {
        Document page = element.ownerDocument();
        if (page == null || saysDeal(page.title())) {
            return true;
        }
        Matcher deals = knowledge.phrases(Vocabulary.DEAL).matcher(page.body().text());
        int count = 0;
        while (count <= MOST_DEALS && deals.find()) {
            count++;
        }
        return count > MOST_DEALS;
    }

    /** Whether an element is a label that says that links to shops stand below it. */
    boolean areBelow(Element label) {
        String text = label.text().strip();
        return (Measures.isHeading(label.normalName()) || text.endsWith(":"))
                && knowledge.phrases(Vocabulary.SHOPS).matcher(text).lookingAt();
    }

    private boolean isOffer(Line line) {
        String text = line.text();
        boolean isShort = line.units() <= knowledge.limit(Limit.OFFER);
        boolean isShop = line.isLink() && SHOP.matcher(text).matches();
        return isShort
                && (buy.matcher(text).lookingAt() || isAtShop(text) || isShop || isPrice(text));
    }

    /** "$228 from Quay", a price and where it is asked. */
    private boolean isAtShop(String text) {
        Matcher price = PRICE.matcher(text);
        if (!price.lookingAt()) {
            return false;
        }
        return at.matcher(text.substring(price.end()).strip()).lookingAt();
    }

    private static boolean isPrice(String text) {
        String left = PRICE.matcher(text).replaceAll(" ");
        return !left.equals(text)
                && left.codePoints().filter(Character::isLetter).count() <= BESIDE_PRICE;
    }

    private static boolean leadsToShop(Element link) {
        String rel = link.attr("rel").toLowerCase(Locale.ROOT);
        String href = link.attr("href");
        boolean isForeign = href.startsWith("http") || href.startsWith("//");
        return rel.contains("sponsored")
                || rel.contains("nofollow")
                || isForeign
                || REDIRECT.matcher(href).find();
    }

    /** Whether a box holds products of the site's own shop only, with prices and words to press. */
    boolean areProducts(Element element, Weight weight) {
        boolean canBe =
                OtherPages.isBox(element)
                        && weight.prose() == 0
                        && weight.links() > 0
                        && weight.ownLinks() == weight.links()
                        && weight.text() <= knowledge.limit(Limit.PRODUCT) * MOST_PRODUCTS
                        && !element.normalName().equals("table")
                        && element.selectFirst("table, figure, dl") == null;
        if (!canBe) {
            return false;
        }
        List<Line> lines = Line.of(element, Set.of());
        int prices = 0;
        int buys = 0;
        int others = 0;
        for (Line line : lines) {
            boolean isBuy = buy.matcher(line.text()).lookingAt();
            boolean isPriced = PRICE.matcher(line.text()).find();
            prices += isPriced ? 1 : 0;
            buys += isBuy || (isPriced && line.text().length() > line.unlinked().length()) ? 1 : 0;
            others += isBuy || isPriced ? 0 : 1;
        }
        boolean isRow = prices > 1 && buys > 1;
        boolean isOne = weight.headings() == 0 && names.holdsWord(element, Vocabulary.SHELF);
        return prices > 0
                && buys > 0
                && others <= 2 * Math.max(prices, buys)
                && (isRow || isOne)
                && weight.headings() <= prices;
    }
}
