package vn.haiphong.thidua.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import org.openpdf.text.Image;

/** A QR code as a picture of one bit a module, which printers keep sharp at any size. */
final class QrPicture {

    private QrPicture() {}

    static Image of(String text) {
        try {
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2);
            // Asked for in one pixel, it comes with one pixel a module.
            var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, hints);
            int size = modules.getWidth();
            int row = (size + 7) / 8;
            var bits = new byte[row * size];
            for (int y = 0; y < size; y++) {
                for (int x = 0; x < size; x++) {
                    if (!modules.get(x, y)) bits[y * row + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
            return Image.getInstance(size, size, 1, 1, bits);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Not to be written as a QR code: " + text.length() + " letters", e);
        }
    }
}
