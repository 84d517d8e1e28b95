package dev.offprint.page.around;

import dev.offprint.page.metadata.Words;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Weight;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/**
 * Tells a row of buttons by what is written on them: names of services to share on, and what one
 * can do to a page. Such a row says nothing else.
 */
final class Buttons {
    private static final int LONGEST = 300;

    /** A label; whatever is said in a sentence is longer. */
    private static final int LABEL = 40;

    private static final String SENTENCE_ENDS = ".!?…;:。！？؟";

    private static final Set<String> SERVICES =
            words(
                    """
                    facebook twitter google googleplus linkedin pinterest reddit digg delicious
                    stumbleupon tumblr whatsapp telegram messenger weibo wechat qzone hatena pocket
                    instapaper evernote vkontakte odnoklassniki xing viber skype flipboard mixx fark
                    myspace newsvine technorati ybuzz yahoobuzz googlebuzz yahoo me2day cyworld naver
                    kakaotalk kakaostory tuenti menéame meneame bluesky mastodon threads friendfeed
                    slashdot instagram youtube rss 微信 微博 朋友圈 新浪微博 腾讯微博 qq空间 페이스북
                    트위터 카카오톡 카카오스토리 네이버 밴드 はてなブックマーク вконтакте одноклассники
                    """);

    private static final Set<String> ACTIONS =
            words(
                    """
                    share sharethis sharethisstory sharethisarticle shareonfacebook shareontwitter
                    sharebookmark bookmark tweet tweetthis like likethis recommend connect email mail
                    emailthis emailthisstory emailthisarticle emailafriend sendtoafriend print
                    printthis printthispage printthisarticle printthisstory printerfriendly reprint
                    reprints orderareprint orderreprints save savethis comment comments postacomment
                    leaveacomment addacomment more permalink copylink textsize fontsize reset close
                    smaller larger listen follow subscribe digthis diggthis whatsthis whatarethese
                    viewcomments
                    teilen drucken mailen merken twittern kommentar kommentare empfehlen schriftgröße
                    partager imprimer envoyer tweeter commenter commentaire commentaires recommander
                    réagir réactions partagersurfacebook partagersurtwitter taillepolice
                    compartir imprimir enviar tuitear twittear comentar comentario comentarios correo
                    disminuyeeltamañodeltexto aumentaeltamañodeltexto enviarporcorreo menearlo
                    compartilhar partilhar curtir condividi stampa invia commenta commenti
                    delen afdrukken doorsturen reacties reageer dela skrivut kommentera udostępnij
                    drukuj wyślij skomentuj sdílet tisknout paylaş yazdır gönder поделиться печать
                    распечатать отправить комментарии شارك مشاركة طباعة إرسال تعليق
                    分享 分享到 打印 收藏 转发 转载 评论 点赞 复制链接 字号 大 中 小 举报 字體 列印 轉寄
                    分享至 分享給朋友 シェア シェアする ツイート いいね 印刷 共有 保存 コメント
                    공유 공유하기 인쇄 프린트 스크랩 이메일 메일 댓글 좋아요 글자크기 글씨크기
                    """);

    private static final Set<String> NAMES =
            words(
                    """
                    share sharing social sns like tool tools toolbar toolbox utility utilities button
                    buttons btn btns addthis textsize fontsize resize size controls actions
                    bookmark bookmarks herramientas redes outils
                    """);

    private Buttons() {}

    /** Whether the names of an element say that buttons are in it. */
    static boolean isNamed(Element element) {
        return Names.holdsWord(element, NAMES);
    }

    /**
     * Whether an element is nothing but such a row.
     *
     * @param weight of the element
     * @param least how many different services and actions there must be
     */
    static boolean are(Element element, Weight weight, int least) {
        boolean isMore =
                weight.figures() > 0 || weight.headings() > 1 || Measures.holdsCode(element);
        if (weight.text() > LONGEST || isMore) {
            return false;
        }
        Set<String> known = new HashSet<>();
        int[] units = new int[2];
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof Element inner) {
                        if (Measures.isHidden(inner)) {
                            return FilterResult.SKIP_ENTIRELY;
                        }
                        if (inner.normalName().equals("img")) {
                            String label = label(inner.attr("alt"));
                            boolean isIcon =
                                    isKnown(label) || (label.isEmpty() && weight.text() > 0);
                            // A picture that is not called a button may be a picture.
                            units[1] += isIcon ? 0 : 1 + Measures.units(label);
                            add(label, known, units);
                        }
                    } else if (node instanceof TextNode text) {
                        String label = label(text.getWholeText());
                        units[1] +=
                                isKnown(label) || label.length() == 1 ? 0 : Measures.units(label);
                        add(label, known, units);
                    }
                    return FilterResult.CONTINUE;
                },
                element);
        return known.size() >= least && units[1] * 5L <= units[0];
    }

    /** Whether an element is a link that is only for those who jump to the text. */
    static boolean isSkipLink(Element element) {
        return element.normalName().equals("a")
                && element.attr("href").startsWith("#")
                && NotShown.is(element);
    }

    /** A row of links to forms of other services; a quotation to share is longer. */
    static boolean share(Weight weight) {
        return weight.shareLinks() > 0
                && weight.shareLinks() * 2 >= weight.links()
                && weight.prose() == 0
                && weight.headings() == 0
                && weight.text() <= LABEL * (weight.links() + 1);
    }

    /** A row of links that only a script knew what to do with. */
    static boolean areDead(Element element, Weight weight, Measures measures) {
        boolean isRow =
                weight.deadLinks() > 0
                        && weight.deadLinks() == weight.links()
                        && weight.prose() == 0
                        && weight.headings() == 0
                        && weight.media() <= weight.linkedMedia()
                        && weight.text() > 0
                        && weight.text() - weight.linked() <= 3 * weight.links()
                        && weight.text() <= LABEL * weight.links();
        if (!isRow) {
            return false;
        }
        // The question of a folded answer is such a link too.
        Element next = element.nextElementSibling();
        boolean opens = next != null && measures.of(next).prose() > 0 && OtherPages.isBox(next);
        String text = element.text().strip();
        boolean isSentence =
                !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return !opens && !isSentence;
    }

    private static void add(String label, Set<String> known, int[] units) {
        if (isKnown(label)) {
            known.add(label);
            units[0] += Measures.units(label);
        }
    }

    private static boolean isKnown(String label) {
        return SERVICES.contains(label) || ACTIONS.contains(label);
    }

    /** Without counts: "Share (12)" is "share". */
    private static String label(String text) {
        return Words.folded(text).replaceAll("^\\p{Nd}+|\\p{Nd}+$", "");
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+", -1));
    }
}
