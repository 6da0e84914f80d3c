"""Handouts, worksheets, plans and their PDFs."""
