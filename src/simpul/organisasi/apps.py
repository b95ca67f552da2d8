from django.apps import AppConfig
from django.db.models.signals import post_migrate


class OrganisasiConfig(AppConfig):
    name = "simpul.organisasi"
    label = "organisasi"

    def ready(self) -> None:
        from simpul.inti import sisipan
        from simpul.organisasi.izin import siapkan_grup
        from simpul.organisasi.kelola import bagian_orang, bagian_unit

        post_migrate.connect(siapkan_grup, sender=self)
        sisipan.UNIT.append(sisipan.Sisipan("organisasi/kelola/bagian_unit.html", bagian_unit))
        sisipan.ORANG.append(sisipan.Sisipan("organisasi/kelola/bagian_orang.html", bagian_orang))
