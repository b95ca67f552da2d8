"""Of all pages that allauth has, those that we offer: signing in and out, and the password."""

from allauth.account import views
from django.urls import path, re_path

urlpatterns = [
    path("masuk/", views.login, name="account_login"),
    path("keluar/", views.logout, name="account_logout"),
    path("tidak-aktif/", views.account_inactive, name="account_inactive"),
    path("sandi/", views.password_change, name="account_change_password"),
    path("sandi/atur-ulang/", views.password_reset, name="account_reset_password"),
    path("sandi/atur-ulang/terkirim/", views.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^sandi/atur-ulang/kunci/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        views.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path(
        "sandi/atur-ulang/selesai/",
        views.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
]
