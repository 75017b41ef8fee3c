package vn.haiphong.thidua.door;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the QR code of a card says: a random number and the portal's seal on it, nothing of the person. */
final class CardCode {

    static final int TOKEN = 8;
    private static final int SEAL = 6;

    /** No letters that are taken for figures when somebody types them. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final byte[] secret;

    CardCode(byte[] secret) {
        this.secret = secret.clone();
    }

    String of(byte[] token) {
        return letters(
                ByteBuffer.allocate(TOKEN + SEAL).put(token).put(seal(token)).array());
    }

    /** The number inside; empty when the portal did not seal it. */
    Optional<byte[]> token(String code) {
        var bytes = bytes(code);
        if (bytes.length != TOKEN + SEAL) return Optional.empty();
        var token = Arrays.copyOf(bytes, TOKEN);
        var seal = Arrays.copyOfRange(bytes, TOKEN, TOKEN + SEAL);
        return MessageDigest.isEqual(seal, seal(token)) ? Optional.of(token) : Optional.empty();
    }

    private byte[] seal(byte[] token) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(token), SEAL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    private static String letters(byte[] bytes) {
        var text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (var one : bytes) {
            buffer = buffer << 8 | one & 0xFF;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(LETTERS.charAt(buffer >> bits & 31));
            }
        }
        if (bits > 0) text.append(LETTERS.charAt(buffer << 5 - bits & 31));
        return text.toString();
    }

    private static byte[] bytes(String text) {
        var bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        int buffer = 0;
        int bits = 0;
        for (var letter : text.toCharArray()) {
            int value = LETTERS.indexOf(letter);
            if (value < 0) return new byte[0];
            buffer = buffer << 5 | value;
            bits += 5;
            if (bits < 8) continue;
            bits -= 8;
            bytes.put((byte) (buffer >> bits));
        }
        return bytes.array();
    }
}
