package org.studypack.assemble;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** The cover as a JPEG. */
final class CoverJpeg {
    private static final float QUALITY = 0.85f;
    private static final int CHANNELS = 3;

    private CoverJpeg() {}

    /**
     * The bytes of the file.
     *
     * @param picture of the type {@link BufferedImage#TYPE_3BYTE_BGR}; it is used up
     */
    static byte[] of(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(redFirst(picture), null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /**
     * The same picture with red before blue, as JPEG has them: the library would turn each point by
     * itself, in a tenth of a second for a cover.
     */
    private static BufferedImage redFirst(BufferedImage picture) {
        byte[] channels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < channels.length; i += CHANNELS) {
            byte blue = channels[i];
            channels[i] = channels[i + 2];
            channels[i + 2] = blue;
        }
        int width = picture.getWidth();
        WritableRaster turned =
                Raster.createInterleavedRaster(
                        new DataBufferByte(channels, channels.length),
                        width,
                        picture.getHeight(),
                        CHANNELS * width,
                        CHANNELS,
                        new int[] {0, 1, 2},
                        null);
        ComponentColorModel colours =
                new ComponentColorModel(
                        ColorSpace.getInstance(ColorSpace.CS_sRGB),
                        /* hasAlpha= */ false,
                        /* isAlphaPremultiplied= */ false,
                        ComponentColorModel.OPAQUE,
                        DataBuffer.TYPE_BYTE);
        return new BufferedImage(colours, turned, false, null);
    }
}
