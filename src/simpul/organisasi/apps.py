from django.apps import AppConfig


class OrganisasiConfig(AppConfig):
    name = "simpul.organisasi"
    label = "organisasi"
