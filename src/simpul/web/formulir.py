"""How form fields are drawn: by our own templates, whichever engine draws the page around them."""

from typing import Any

from django.forms.renderers import TemplatesSetting
from django.template import engines


class Perender(TemplatesSetting):
    """Templates of Django's language only; the other engine would find the stock ones of ``django.forms`` first."""

    def get_template(self, template_name: str) -> Any:
        """The template of this name."""
        return engines["django"].get_template(template_name)
