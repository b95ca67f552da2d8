from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "simpul.web"
    label = "web"

    def ready(self) -> None:
        """Sessions keep the Instansi of their account; Django's Indonesian calls a field 'bidang', which here is a unit."""
        from django.contrib.auth.signals import user_logged_in
        from django.forms import Field
        from django.utils.translation import gettext_lazy as _

        from simpul.web.perangkat import setelah_masuk

        user_logged_in.connect(setelah_masuk)
        Field.default_error_messages["required"] = _("Bagian ini wajib diisi.")
