package dev.offprint.evidence.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address alone says of the picture it stands for. */
class PlaceholdersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/images/spacer.gif",
                "/wp-content/plugins/x/images/1x1.trans.gif?v=2",
                "static/image/common/none.gif",
                "lazy_placeholder.gif",
                "/img/grey.gif",
                "transparent-800x600.png",
                "ajax-loader.gif",
                "about:blank",
                "data:,",
                "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7",
            })
    void an_empty_picture_is_known_by_its_name_or_size(String address) {
        assertThat(Placeholders.isPlaceholder(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/tree.png",
                "https://a.example/white-cliffs-of-dover.png",
                "https://a.example/loading-the-ship.jpg",
                "https://a.example/dotcom.png",
                "https://a.example/1.gif",
                "https://a.example/spacer-project/a.jpg",
                "https://a.example/greyhound.gif",
                "https://a.example/",
                "\uE000\uE000/spacer.gif",
            })
    void a_picture_of_a_like_name_is_none(String address) {
        assertThat(Placeholders.isPlaceholder(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://cdn.example/freeze/max/30/1*x.jpeg?q=20",
                "https://miro.example/max/60/1*x.png",
                "https://static.example/media/a~mv2.jpg/v1/fill/w_49,h_33,al_c,q_80,usm_0.66_1.00_0.01,blur_2/a.jpg",
                "https://cdn.example/files/a_20x.jpg?v=1",
                "https://a.example/b.jpg?w=20",
                "data:image/jpeg;base64,AAAA",
            })
    void a_picture_of_a_few_pixels_is_a_preview(String address) {
        assertThat(Placeholders.isPreview(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://miro.example/max/1400/1*x.png",
                "https://a.example/b.jpg?w=800",
                "https://a.example/b.jpg?w=20000",
                "https://a.example/a_1200x.jpg",
                "https://a.example/blurb.jpg",
            })
    void a_picture_of_a_readable_size_is_none(String address) {
        assertThat(Placeholders.isPreview(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.png", "/img/space.png", "white.webp", "dot.svg", "loading.png"})
    void a_name_that_may_be_a_placeholders_decides_only_beside_another_address(String address) {
        assertThat(Placeholders.isPlaceholder(address)).isTrue();
        assertThat(Placeholders.isNothing(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:image/gif;base64,R0lGODlhEAAJAIAAAP///wAAACH5BAEAAAAALAAAAAAQAAkAAAIKhI+py+0Po5yUFQA7",
                "data:image/svg+xml;utf8,<svg width='100%' height='9'><rect width='100%' fill='grey'/></svg>",
                "data:image/svg+xml;base64,PHN2Zy8+",
                "data:image/png;base64,broken",
                "data:image/png;base64",
            })
    void one_colour_or_none_is_nothing(String address) {
        assertThat(Placeholders.isNothing(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg==",
                "data:image/svg+xml;utf8,<svg width='100%'><circle r='3'/></svg>",
                "data:image/svg+xml;base64,PHN2Zz48cGF0aCBkPSJNMCAwTDkgOSIvPjwvc3ZnPg==",
            })
    void a_small_picture_is_none_that_shows_nothing(String address) {
        assertThat(Placeholders.isPlaceholder(address)).isFalse();
    }

    @Test
    void a_long_drawing_in_a_data_address_is_a_picture() {
        String drawing = "data:image/svg+xml,%3Csvg%3E%3Cpath d='M0 0" + " L1 1".repeat(100) + "'";

        assertThat(Placeholders.isPlaceholder(drawing)).isFalse();
    }
}
