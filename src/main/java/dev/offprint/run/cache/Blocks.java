package dev.offprint.run.cache;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Many small pieces of bytes, deflated some at a time: those of neighbours say much the same. Safe
 * for use by several threads.
 */
final class Blocks {
    /** What a block holds before it is deflated, which looks back over half of it. */
    private static final int FULL = 64 * 1024;

    /** Posts are looked at in the order in which they were, a few at a time. */
    private static final int INFLATED = 4;

    /**
     * Where a piece lies.
     *
     * @param start within the inflated block
     */
    record Place(int block, int start, int length) {}

    /** A deflated block, and how long it was. */
    private record Block(ByteBuffer deflated, int length) {}

    /** A block that was inflated lately. */
    private record Inflated(int number, ByteBuffer bytes) {}

    private final List<Block> blocks = new ArrayList<>();
    private final @Nullable Inflated[] lately = new Inflated[INFLATED];
    private final ByteArrayOutputStream open = new ByteArrayOutputStream();
    private int next;

    /** Adds a piece. */
    synchronized Place add(byte[] piece) {
        if (open.size() > 0 && open.size() + piece.length > FULL) {
            close();
        }
        Place place = new Place(blocks.size(), open.size(), piece.length);
        open.writeBytes(piece);
        return place;
    }

    /** Adds a whole block of {@code others}, whose pieces keep their places in it. */
    synchronized int add(Blocks others, int block) {
        close();
        others.close();
        blocks.add(others.blocks.get(block));
        return blocks.size() - 1;
    }

    private synchronized void close() {
        if (open.size() > 0) {
            blocks.add(new Block(ByteBuffer.wrap(deflate(open.toByteArray())), open.size()));
            open.reset();
        }
    }

    private static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
            byte[] buffer = new byte[8 * 1024];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** How many bytes all pieces of a block have. */
    synchronized int length(int block) {
        return blocks.get(block).length;
    }

    /** A piece that was read from a file. */
    synchronized ByteBuffer get(Place place) {
        for (Inflated inflated : lately) {
            if (inflated != null && inflated.number == place.block) {
                return piece(inflated, place);
            }
        }
        Inflated inflated =
                new Inflated(place.block, ByteBuffer.wrap(inflate(blocks.get(place.block))));
        lately[next] = inflated;
        next = (next + 1) % INFLATED;
        return piece(inflated, place);
    }

    private static ByteBuffer piece(Inflated block, Place place) {
        return block.bytes.slice(place.start, place.length);
    }

    private static byte[] inflate(Block block) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(block.deflated.duplicate());
            byte[] bytes = new byte[block.length];
            if (inflater.inflate(bytes) != bytes.length) {
                throw new IllegalStateException("a block is shorter than it says");
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new IllegalStateException("a block whose checksum was right is damaged", e);
        } finally {
            inflater.end();
        }
    }

    /** How many bytes {@link #write} writes; no piece is added from now on. */
    synchronized int size() {
        close();
        int size = Integer.BYTES;
        for (Block block : blocks) {
            size += 2 * Integer.BYTES + block.deflated.limit();
        }
        return size;
    }

    synchronized void write(ByteBuffer out) {
        out.putInt(blocks.size());
        for (Block block : blocks) {
            out.putInt(block.length).putInt(block.deflated.limit());
            out.put(block.deflated.duplicate());
        }
    }

    /**
     * What {@link #write} wrote.
     *
     * @throws java.nio.BufferUnderflowException when it is not that
     */
    static Blocks read(ByteBuffer in) {
        Blocks read = new Blocks();
        for (int count = in.getInt(); count > 0; count--) {
            int length = in.getInt();
            byte[] deflated = new byte[in.getInt()];
            in.get(deflated);
            read.blocks.add(new Block(ByteBuffer.wrap(deflated), length));
        }
        return read;
    }
}
