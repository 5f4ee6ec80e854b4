package org.partnershipportal.wordvectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.correlation.Covariance;

/**
 * Distils a sentence model into one vector for each piece of a word: what the model makes of the piece alone, turned to
 * the directions in which the pieces differ most, and made shorter the commoner the piece is. The sum of the vectors of
 * a text's pieces then stands for the text, without the model.
 *
 * <p>The file: number of pieces and of dimensions (int each); then for each piece its text (UTF), its scale (float) and
 * its dimensions (a byte each).
 */
public final class WordVectorsTool {
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final int DIMENSIONS = 256;
    /** Pieces of English words, from within a word or from its beginning. */
    private static final String PIECE = "(##)?[a-z0-9]+";
    /** Before it the vocabulary has signs and letters; from it on, words by how common they are. */
    private static final int FIRST_WORD = 1990;
    /** Zipf's law with Mandelbrot's shift; and Arora's smooth inverse frequency with a = 0.001. */
    private static final double SHIFT = 2.7;
    private static final double HARMONIC = 10;
    private static final double SMOOTH = 1e-3;

    private WordVectorsTool() {}

    public static void main(String[] arguments) throws IOException {
        Map<Integer, String> pieces = pieces();
        double[][] vectors = embed(new ArrayList<>(pieces.values()));
        RealMatrix turned = turn(vectors);
        Path file = Path.of(arguments[0]).toAbsolutePath().normalize();
        write(file, new ArrayList<>(pieces.entrySet()), turned);
        System.out.println(file + ": " + pieces.size() + " pieces, " + Files.size(file) + " bytes");
    }

    private static Map<Integer, String> pieces() throws IOException {
        Map<Integer, String> pieces = new TreeMap<>();
        try (InputStream json = AllMiniLmL6V2QuantizedEmbeddingModel.class.getResourceAsStream(TOKENIZER)) {
            JsonNode vocabulary = new ObjectMapper().readTree(json).at("/model/vocab");
            vocabulary.fields().forEachRemaining(entry -> {
                if (entry.getKey().matches(PIECE)) {
                    pieces.put(entry.getValue().asInt(), entry.getKey());
                }
            });
        }
        return pieces;
    }

    private static double[][] embed(List<String> pieces) {
        EmbeddingModel model = new AllMiniLmL6V2QuantizedEmbeddingModel();
        double[][] vectors = new double[pieces.size()][];
        for (int i = 0; i < vectors.length; i++) {
            float[] vector = model.embed(pieces.get(i).replace("##", "")).content().vector();
            vectors[i] = new double[vector.length];
            for (int d = 0; d < vector.length; d++) {
                vectors[i][d] = vector[d];
            }
        }
        return vectors;
    }

    /** Moves the middle of all to nought and keeps the directions of the largest variance. */
    private static RealMatrix turn(double[][] vectors) {
        double[] middle = new double[vectors[0].length];
        for (double[] vector : vectors) {
            for (int d = 0; d < middle.length; d++) {
                middle[d] += vector[d] / vectors.length;
            }
        }
        for (double[] vector : vectors) {
            for (int d = 0; d < middle.length; d++) {
                vector[d] -= middle[d];
            }
        }
        RealMatrix all = new Array2DRowRealMatrix(vectors, false);
        EigenDecomposition directions = new EigenDecomposition(new Covariance(all).getCovarianceMatrix());
        return all.multiply(
                directions.getV().getSubMatrix(0, middle.length - 1, 0, Math.min(DIMENSIONS, middle.length) - 1));
    }

    private static void write(Path file, List<Map.Entry<Integer, String>> pieces, RealMatrix vectors)
            throws IOException {
        Files.createDirectories(file.getParent());
        try (DataOutputStream out = new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(pieces.size());
            out.writeInt(vectors.getColumnDimension());
            for (int i = 0; i < pieces.size(); i++) {
                int rank = Math.max(pieces.get(i).getKey() - FIRST_WORD, 1);
                double often = 1 / ((rank + SHIFT) * HARMONIC);
                write(out, pieces.get(i).getValue(), SMOOTH / (SMOOTH + often), vectors.getRow(i));
            }
        }
    }

    private static void write(DataOutputStream out, String piece, double telling, double[] vector) throws IOException {
        double largest = 0;
        for (double value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        double step = largest / Byte.MAX_VALUE;
        out.writeUTF(piece);
        out.writeFloat((float) (step * telling));
        for (double value : vector) {
            out.writeByte((int) Math.round(value / step));
        }
    }
}
