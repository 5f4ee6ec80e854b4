package org.partnershipportal.search;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What pieces of English words mean, as directions in space: texts that mean the like point the like way, though they
 * share no word. The file is made by {@code build/word-vectors} from a sentence model.
 */
final class WordVectors {
    private static final String FILE = "word-vectors.bin";
    private static final String WITHIN = "##";

    private final Map<String, Integer> pieces;
    private final float[] scales;
    private final byte[] values;
    private final int dimensions;

    private WordVectors(Map<String, Integer> pieces, float[] scales, byte[] values) {
        this.pieces = pieces;
        this.scales = scales;
        this.values = values;
        this.dimensions = values.length / scales.length;
    }

    /** The ones that come with the portal, read once. */
    static WordVectors get() {
        return Loaded.VECTORS;
    }

    /** Where the text points: nowhere when no word of it is known. */
    Direction of(String text) {
        float[] sum = new float[dimensions];
        for (String word : text.toLowerCase(Locale.UK).replaceAll("['’]", "").split("[^a-z0-9]+", -1)) {
            for (int piece : piecesOf(word)) {
                add(sum, piece);
            }
        }
        return Direction.of(sum);
    }

    /** The longest pieces that make up the word, from its beginning; none when something is left over. */
    private int[] piecesOf(String word) {
        int[] found = new int[word.length()];
        int many = 0;
        for (int from = 0; from < word.length(); many++) {
            int until = word.length();
            Integer piece = null;
            while (piece == null && until > from) {
                piece = pieces.get((from == 0 ? "" : WITHIN) + word.substring(from, until--));
            }
            if (piece == null) {
                return new int[0];
            }
            found[many] = piece;
            from = until + 1;
        }
        return Arrays.copyOf(found, many);
    }

    private void add(float[] sum, int piece) {
        for (int d = 0; d < dimensions; d++) {
            sum[d] += values[piece * dimensions + d] * scales[piece];
        }
    }

    private static WordVectors read(InputStream file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(file))) {
            int many = in.readInt();
            int dimensions = in.readInt();
            Map<String, Integer> pieces = new HashMap<>(many * 2);
            float[] scales = new float[many];
            byte[] values = new byte[many * dimensions];
            for (int i = 0; i < many; i++) {
                pieces.put(in.readUTF(), i);
                scales[i] = in.readFloat();
                in.readFully(values, i * dimensions, dimensions);
            }
            return new WordVectors(pieces, scales, values);
        }
    }

    /** Read when first needed: an application that searches nothing does without. */
    private static final class Loaded {
        private static final WordVectors VECTORS = load();

        private static WordVectors load() {
            try {
                return read(Objects.requireNonNull(WordVectors.class.getResourceAsStream(FILE), FILE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
