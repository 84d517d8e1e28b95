package dev.offprint.evidence.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses are of one picture. */
class PictureNameTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.example/u/pier.jpg,            https://a.example/u/pier-300x200.jpg",
        "https://a.example/u/pier.jpg?w=300,      https://b.example/pier.jpg",
        "https://a.example/u/pier-scaled.jpg,     https://a.example/u/pier.jpg",
        "https://a.example/pier@2x.png,           https://a.example/pier.png",
        "https://p.example/v2-ab_b.jpg,           https://p.example/v2-ab_r.jpg",
        "https://a.example/_next/image?url=%2Fpier.jpg&w=640, /pier.jpg",
        "https://i.example/?url=a.example/pier.jpg,           https://a.example/pier.jpg",
        "https://q.example/mmbiz_jpg/Abc/640?wx_fmt=jpeg,     https://q.example/mmbiz_jpg/Abc/0?wx_fmt=x",
        "https://a.example/u/thumbs/1.jpg,                    https://a.example/u/1.jpg",
        "https://a.example/640/image.png,                     https://a.example/1200/image.png",
        "https://lh3.example/AbCdEfGh123=w640-h480,           https://lh3.example/AbCdEfGh123=s0",
    })
    void sizes_and_servers_do_not_make_another_picture(String one, String other) {
        assertThat(PictureName.areSame(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/pier.jpg,          https://a.example/ebb.jpg",
        "https://q.example/jpg/Abc/640,       https://q.example/jpg/Xyz/640",
        "https://a.example/,                  https://a.example/",
        "https://a.example/2019/05/1.jpg,     https://a.example/2019/06/1.jpg",
        "https://a.example/pier/image.png,    https://a.example/ebb/image.png",
        "https://i.example/vi/ab/hqdefault.jpg, https://i.example/vi/cd/hqdefault.jpg",
        "https://a.example/1/a.jpg?id=1,      https://a.example/1/b.jpg?id=1",
    })
    void other_names_are_other_pictures(String one, String other) {
        assertThat(PictureName.areSame(one, other)).isFalse();
    }
}
