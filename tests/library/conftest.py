from tests.library.pages import calls

__all__ = ["calls"]
