import pytest

pytest.register_assert_rewrite("tests.crashes.imports")
