package dev.offprint.write.image;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import javax.imageio.ImageReader;

/** The only class that knows the WebP library, so that the library loads with the first WebP. */
final class WebpReader {
    private WebpReader() {}

    static ImageReader create() throws IOException {
        return new WebPImageReaderSpi().createReaderInstance(null);
    }
}
