from django.apps import AppConfig


class SkenarioConfig(AppConfig):
    name = "simpul.skenario"
    label = "skenario"
