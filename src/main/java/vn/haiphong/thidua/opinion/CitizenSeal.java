package vn.haiphong.thidua.opinion;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.shared.PortalHome;

/**
 * Seals who wrote and how to reach them (AES-256-GCM), bound to the one answer. The key lies outside the database.
 *
 * @see "decision 0013-citizens-answers"
 */
@Component
class CitizenSeal {

    private static final String METHOD = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    /** @param given Base64 of 32 bytes, for several nodes that share a database; empty to keep an own one in {@code var/keys} */
    CitizenSeal(PortalHome home, @Value("${thidua.opinion.key:}") String given) {
        var bytes = given.isBlank()
                ? home.secret("y-kien-nhan-dan", KEY)
                : Base64.getDecoder().decode(given.strip());
        if (bytes.length != KEY) throw new IllegalStateException("The key of the people's opinion must have 32 bytes");
        key = new SecretKeySpec(bytes, "AES");
    }

    /** Who wrote. */
    record Citizen(String name, String contact) {

        /** Not even by mistake in a log. */
        @Override
        public String toString() {
            return "Citizen[…]";
        }
    }

    byte[] seal(UUID answer, Citizen citizen) {
        try {
            var nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            var cipher = cipher(Cipher.ENCRYPT_MODE, answer, nonce);
            var sealed = cipher.doFinal((citizen.name() + "\n" + citizen.contact()).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    /** @throws IllegalStateException when it was sealed with another key, or for another answer */
    Citizen open(UUID answer, byte[] sealed) {
        try {
            var nonce = java.util.Arrays.copyOf(sealed, NONCE);
            var text = cipher(Cipher.DECRYPT_MODE, answer, nonce).doFinal(sealed, NONCE, sealed.length - NONCE);
            var parts = new String(text, StandardCharsets.UTF_8).split("\n", 2);
            return new Citizen(parts[0], parts[1]);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealed with another key or for another answer", e);
        }
    }

    private Cipher cipher(int mode, UUID answer, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(METHOD);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(answer.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
