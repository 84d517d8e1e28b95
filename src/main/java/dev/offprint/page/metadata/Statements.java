package dev.offprint.page.metadata;

import org.jsoup.nodes.Document;

/**
 * Where a page says something about its article.
 *
 * @param document what it shows, and how that is marked up
 * @param data what it says to programs about the article
 */
record Statements(Document document, MetaTags meta, LinkedData.Item data) {}
