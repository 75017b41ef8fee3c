-- Receipts of plans are numbered in the book that all rooms share.
insert into shared_number_book (series, year, last_number)
    select 'unitplan.receipt', year, last_number from unitplan_receipt_book;
drop table unitplan_receipt_book;
