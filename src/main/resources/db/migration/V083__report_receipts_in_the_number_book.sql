-- Receipts of results packs are numbered in the book that all rooms share: they run on through a campaign.
insert into shared_number_book (series, year, last_number)
    select concat('report.receipt.', campaign_id), 0, max(receipt)
    from report_result where receipt is not null group by campaign_id;
