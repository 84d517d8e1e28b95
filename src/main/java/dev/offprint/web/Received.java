package dev.offprint.web;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** The bytes of a body, and whether more would have come. */
final class Received {
    private final byte[] bytes;
    private final boolean isCut;

    Received(byte[] bytes, boolean isCut) {
        this.bytes = bytes;
        this.isCut = isCut;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isCut() {
        return isCut;
    }

    /** Reads up to {@code limit} bytes and then hangs up. */
    static BodySubscriber<Received> upTo(int limit) {
        return new Limited(limit);
    }

    private static final class Limited implements BodySubscriber<Received> {
        private final int limit;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final CompletableFuture<Received> result = new CompletableFuture<>();
        private @Nullable Subscription subscription;

        Limited(int limit) {
            this.limit = limit;
        }

        @Override
        public CompletionStage<Received> getBody() {
            return result;
        }

        @Override
        public void onSubscribe(Subscription given) {
            subscription = given;
            given.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            for (ByteBuffer buffer : buffers) {
                int wanted = Math.min(buffer.remaining(), limit - bytes.size());
                byte[] part = new byte[wanted];
                buffer.get(part);
                bytes.write(part, 0, wanted);
                if (buffer.hasRemaining()) {
                    if (subscription != null) {
                        subscription.cancel();
                    }
                    result.complete(new Received(bytes.toByteArray(), true));
                    return;
                }
            }
        }

        @Override
        public void onError(Throwable failure) {
            result.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            result.complete(new Received(bytes.toByteArray(), false));
        }
    }
}
