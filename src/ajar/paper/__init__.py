"""Printed material: handouts, worksheets, plans and their PDFs."""
