-- Running numbers without a gap, one series for each kind of paper and year.
create table shared_number_book (
    series      varchar(60) character set ascii collate ascii_bin not null,
    year        int         not null,
    last_number int         not null,
    constraint pk_shared_number_book primary key (series, year)
);
