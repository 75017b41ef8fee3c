/**
 * Official papers in the layout of NĐ 30/2020/NĐ-CP from one model to DOCX and PDF, and tables to XLSX. What a paper
 * says, and where it is kept, belongs to the rooms that write it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.haiphong.thidua.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
