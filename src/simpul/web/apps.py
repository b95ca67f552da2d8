from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "simpul.web"
    label = "web"

    def ready(self) -> None:
        """Django's Indonesian calls a field 'bidang', which here is a unit."""
        from django.forms import Field
        from django.utils.translation import gettext_lazy as _

        Field.default_error_messages["required"] = _("Bagian ini wajib diisi.")
