package vn.haiphong.thidua.paper;

import java.util.List;

/**
 * One card to cut out.
 *
 * @param head what it is for, over the rule
 * @param kind in capitals under it, e.g. {@code ĐẠI BIỂU CHÍNH THỨC}
 * @param name whose it is
 * @param lines under the name
 * @param foot beside the code, in the largest figures after the name
 * @param code what the QR code says
 */
public record Label(String head, String kind, String name, List<String> lines, List<String> foot, String code) {}
