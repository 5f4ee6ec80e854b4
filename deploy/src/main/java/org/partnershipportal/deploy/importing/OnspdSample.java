package org.partnershipportal.deploy.importing;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Makes a file in the shape of the ONS Postcode Directory, with invented contents: as many rows as are wished, a third of
 * them ended, in districts, wards and parishes of a usual size. The same seed makes the same file.
 */
public final class OnspdSample {
    private static final String HEADER = "pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,parish,usertype,oseast1m,"
            + "osnrth1m,osgrdind,oshlthau,nhser,ctry,rgn,streg,pcon,eer,teclec,ttwa,pct,itl,statsward,oa01,casward,park,"
            + "lsoa01,msoa01,ur01ind,oac01,oa11,lsoa11,msoa11,wz11,sicbl,bua11,buasd11,ru11ind,oac11,lat,long,lep1,lep2,"
            + "pfa,imd,calncv,icb,oa21,lsoa21,msoa21";
    private static final String INWARD_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int INWARDS = 10 * INWARD_LETTERS.length() * INWARD_LETTERS.length();
    private static final int USED_OF_AN_OUTWARD = 900;
    private static final int ROWS_OF_A_WARD = 300;
    private static final int ROWS_OF_A_DISTRICT = 8_000;

    private static final String FROM_USERTYPE_TO_OAC11 = "0" + ",E00000001".repeat(31);

    private final Random random;
    private final List<String> districts;

    /** @param districts codes to be used first, for instance of a partnership; others are made up */
    public OnspdSample(long seed, List<String> districts) {
        random = new Random(seed);
        this.districts = List.copyOf(districts);
    }

    /** Writes the file; replaces one that is there. */
    public void write(Path file, int rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEADER);
            out.write("\r\n");
            for (int row = 0; row < rows; row++) {
                out.write(row(row));
            }
        }
    }

    /** Columns that no import of ours reads say the same in every row. */
    private String row(int row) {
        String outward = outward(row / USED_OF_AN_OUTWARD);
        String inward = inward(row % USED_OF_AN_OUTWARD * (INWARDS / USED_OF_AN_OUTWARD));
        String wide = outward + " ".repeat(4 - outward.length());
        int district = row / ROWS_OF_A_DISTRICT;
        int ward = row / ROWS_OF_A_WARD;
        boolean isEnded = random.nextInt(3) == 0;
        boolean hasParish = random.nextInt(10) < 6;
        return String.join(
                ",",
                wide + inward,
                wide + " " + inward,
                outward + " " + inward,
                month(1980, 20),
                isEnded ? month(2001, 22) : "",
                district % 3 == 0 ? "E99999999" : code("E10", 900 + district / 12),
                "E99999999",
                districtCode(district),
                code("E05", 90_000 + ward),
                hasParish ? code("E04", 90_000 + ward * 2 + random.nextInt(2)) : "E43000067",
                FROM_USERTYPE_TO_OAC11,
                degrees(50, 5),
                degrees(0, 2),
                "E37000001,",
                code("E23", 900 + district / 9),
                "12345,E99999999",
                code("E54", 900 + district / 8),
                "E00000001,E01000001,E02000001\r\n");
    }

    private String degrees(int from, int width) {
        return Float.toString(from + random.nextInt(width * 10_000) / 10_000f);
    }

    private String districtCode(int number) {
        return number < districts.size() ? districts.get(number) : code("E07", 90_000 + number);
    }

    private String month(int from, int years) {
        return Integer.toString((from + random.nextInt(years)) * 100 + 1 + random.nextInt(12));
    }

    private static String code(String kind, int number) {
        return kind + Integer.toString(1_000_000 + number).substring(1);
    }

    /** ZA1, ZA2 … : no area of postcodes begins with Z, Q, V or X, so that none is somebody's. */
    private static String outward(int number) {
        return "ZQVX".charAt(number / (26 * 99) % 4)
                + String.valueOf((char) ('A' + number / 99 % 26))
                + (1 + number % 99);
    }

    private static String inward(int number) {
        int letters = INWARD_LETTERS.length();
        return ""
                + number / (letters * letters)
                + INWARD_LETTERS.charAt(number / letters % letters)
                + INWARD_LETTERS.charAt(number % letters);
    }
}
