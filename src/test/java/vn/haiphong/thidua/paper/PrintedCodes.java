package vn.haiphong.thidua.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads QR codes off a printed page, as a phone would. */
public final class PrintedCodes {

    private PrintedCodes() {}

    public static List<String> on(PDDocument pdf, int page) throws IOException, NotFoundException {
        var picture = new PDFRenderer(pdf).renderImageWithDPI(page, 200);
        int width = picture.getWidth();
        int height = picture.getHeight();
        var dots = picture.getRGB(0, 0, width, height, null, 0, width);
        var seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
        var found = new QRCodeMultiReader().decodeMultiple(seen, Map.of(DecodeHintType.TRY_HARDER, true));
        return Arrays.stream(found).map(one -> one.getText()).toList();
    }
}
