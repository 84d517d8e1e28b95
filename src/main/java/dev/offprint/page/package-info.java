/**
 * From a whole page as a browser saved it to a post: the article is found among header, menus,
 * sidebars, comments and footer, and what the page says about itself becomes front matter.
 */
@NullMarked
package dev.offprint.page;

import org.jspecify.annotations.NullMarked;
