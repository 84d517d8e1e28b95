package dev.offprint.page.metadata;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Who has a site of his own, and so wrote what nobody signed there. */
final class SiteOwner {
    private static final String COMPANY = PageWords.anyOf("companies");

    private final Document document;
    private final SiteName site;
    private final LinkedData.Item data;

    SiteOwner(Document document, SiteName site, LinkedData.Item data) {
        this.document = document;
        this.site = site;
        this.data = data;
    }

    /** The name of that person; empty where the site is not of one. */
    List<String> names() {
        return site
                .person()
                .or(() -> HomeLink.person(document, site))
                .or(() -> Copyright.holder(document.body()).filter(PersonNames::isGiven))
                .filter(name -> !isCompany(name))
                .stream()
                .toList();
    }

    /** Companies bear the names of persons too: data says so, or what stands behind the name. */
    private boolean isCompany(String name) {
        return data.isOrganization(name)
                || Pattern.compile(
                                "(?iuU)"
                                        + Pattern.quote(name)
                                        + "(?:,?\\s+%s\\b|\\s?[&®™])".formatted(COMPANY))
                        .matcher(document.body().text())
                        .find();
    }
}
