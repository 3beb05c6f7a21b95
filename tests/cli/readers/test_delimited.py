"""CSV: header, rows, and what a bad row costs."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentkit.errors import ConfigurationError
from incidentkit.importing._readers import Broken, Row, read_delimited


def read(data: bytes, delimiter: str = ","):
    columns, rows = read_delimited(io.BytesIO(data), "services.csv", delimiter)
    return columns, list(rows)


def test_rows_carry_their_columns_and_lines():
    """Each row is a record by column name, with the line it starts on."""
    columns, rows = read(b'id,name\n1,"a\nb"\n\n2,c\n')
    assert columns == ("id", "name")
    assert rows == [Row("line 2", {"id": "1", "name": "a\nb"}), Row("line 5", {"id": "2", "name": "c"})]


def test_byte_order_mark_and_blanks_in_the_header_are_no_part_of_the_names():
    """A leading byte-order mark and blanks around a name are dropped."""
    columns, rows = read(b"\xef\xbb\xbfid, name\n1,x\n")
    assert columns == ("id", "name")
    assert rows == [Row("line 2", {"id": "1", "name": "x"})]


def test_rows_are_read_one_by_one():
    """Nothing beyond the row asked for is taken from the input, whatever its size."""

    def endless():
        yield b"id\n"
        number = 0
        while True:
            number += 1
            yield b"%d\n" % number

    _, rows = read_delimited(endless(), "x.csv")
    assert next(rows) == Row("line 2", {"id": "1"})


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "services.csv is empty: its first line must name the columns"),
        (b"\n\n", "services.csv is empty: its first line must name the columns"),
        (b"id,name,id\n", "services.csv: the header names 'id' twice (columns 1 and 3); rename one"),
        (b"id,,x\n", "services.csv: column 2 has no name in the header; give it one"),
        (b"id;name\n", "services.csv has one column, 'id;name'; add --delimiter ';'"),
        (b"id\tname\n", "services.csv has one column, 'id\\tname'; add --delimiter tab"),
        (b"id,n\xe9\n", "services.csv: the header is not UTF-8; save the file as UTF-8"),
    ],
)
def test_unusable_header_names_the_mend(data: bytes, message: str):
    """A header that cannot be used is refused before anything is read, with what to do."""
    with pytest.raises(ConfigurationError) as caught:
        read(data)
    assert caught.value.message == message


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (b"1,a,b\n", "3 cells where the header has 2; quote the cell that holds the delimiter"),
        (b"1\n", "1 cell where the header has 2; add the missing cells"),
        (b"1,caf\xe9\n", "column 'name' is not UTF-8; save the file as UTF-8"),
        (b'1,"a"b\n', "not valid CSV (',' expected after '\"'); check the quotes of this row"),
    ],
)
def test_bad_row_costs_only_itself(row: bytes, reason: str):
    """A row that cannot be used is named by its line, and the rows after it are read."""
    _, rows = read(b"id,name\n" + row + b"2,ok\n")
    assert rows == [Broken("line 2", reason), Row("line 3", {"id": "2", "name": "ok"})]


def test_unclosed_quote_is_an_error_and_not_a_long_cell():
    """A quote that is never closed fails its row instead of swallowing the rest in silence."""
    _, rows = read(b'id,name\n1,"open\n2,b\n')
    assert [type(row) for row in rows] == [Broken]
    assert rows[0].where == "line 2"


@given(
    st.lists(
        st.tuples(*[st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"))] * 3),
        max_size=8,
    )
)
def test_whatever_a_csv_writer_writes_is_read_back(rows: list[tuple[str, str, str]]):
    """Any cells, with quotes, delimiters and line ends in them, come back as they were."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, quoting=csv.QUOTE_ALL)
    writer.writerow(["a", "b", "c"])
    writer.writerows(rows)
    _, found = read(stream.getvalue().encode())
    assert [tuple(row.values.values()) for row in found] == rows
