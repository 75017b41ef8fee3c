package vn.haiphong.thidua.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/** A job that staff of the machine room start from a script in {@code bin/}; it runs inside the portal. */
public interface PortalCommand {

    /** The script's name, e.g. {@code import}. */
    String name();

    /** @throws StepRefused when the call itself is wrong; the message tells how it should be */
    void run(Call call) throws IOException;

    /**
     * @param options as given, without the dashes: {@code --seed 7} becomes {@code seed=7}; {@code file} is the name of
     *     the file that was handed over
     * @param file the file's bytes, empty when none was given
     * @param out what the script prints
     */
    record Call(Map<String, String> options, InputStream file, PrintStream out) {

        /** @throws StepRefused when the option is missing */
        public String required(String option) {
            var value = options.get(option);
            if (value == null || value.isBlank()) throw new StepRefused("Thiếu tham số --" + option + ".");
            return value;
        }

        /** @throws StepRefused when the option is not a whole number within the bounds */
        public long number(String option, long least, long most) {
            try {
                var number = Long.parseLong(required(option));
                if (number >= least && number <= most) return number;
            } catch (NumberFormatException e) {
                // said below together with the bounds
            }
            throw new StepRefused("Tham số --" + option + " phải là số nguyên từ " + least + " đến " + most + ".");
        }
    }
}
