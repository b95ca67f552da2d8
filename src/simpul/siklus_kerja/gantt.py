"""The parts of a work along its days, drawn on the server: one bar a part, filled as far as it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from simpul.siklus_kerja.models import Bagian

LEBAR, TINGGI, JUDUL = 640, 26, 32
SELEBAR_KATA = 100


@dataclass(frozen=True)
class _Sumbu:
    awal: date
    akhir: date

    def x(self, hari: date) -> float:
        """Where a day begins, in units of the drawing."""
        return round(LEBAR * (hari - self.awal).days / self.panjang, 1)

    @property
    def panjang(self) -> int:
        return (self.akhir - self.awal).days + 1

    @property
    def bulan(self) -> list[date]:
        """The first days of months, with the beginning; those whose words would lie over others, or stick out, are left out."""
        hari = [self.awal]
        berikut = self._bulan_depan(self.awal)
        while self.x(berikut) <= LEBAR - SELEBAR_KATA:
            if self.x(berikut) - self.x(hari[-1]) >= SELEBAR_KATA:
                hari.append(berikut)
            berikut = self._bulan_depan(berikut)
        return hari

    @staticmethod
    def _bulan_depan(hari: date) -> date:
        return (hari.replace(day=1) + timedelta(days=32)).replace(day=1)


def gantt(bagian: Sequence[Bagian], hari_ini: date) -> SafeString:
    """The drawing as SVG, with its words for those who do not see it; empty without parts. The table stands beside it."""
    if not bagian:
        return SafeString("")
    sumbu = _Sumbu(min(b.mulai for b in bagian), max(b.selesai for b in bagian))
    tinggi = JUDUL + TINGGI * len(bagian)
    batang = format_html_join("", "{}", ((_batang(b, n, sumbu, hari_ini),) for n, b in enumerate(bagian)))
    return format_html(
        '<svg class="gantt" viewBox="0 0 {} {}" role="img" aria-label="{}">{}{}{}</svg>',
        LEBAR, tinggi, _("Jadwal bagian pekerjaan"), _bulan(sumbu, tinggi), batang, _kini(sumbu, hari_ini, tinggi),
    )  # fmt: skip


def _batang(b: Bagian, urut: int, sumbu: _Sumbu, hari_ini: date) -> SafeString:
    y, x = JUDUL + TINGGI * urut, sumbu.x(b.mulai)
    lebar = max(3.0, round(sumbu.x(b.selesai + timedelta(days=1)) - x, 1))
    jenis = "gantt__lambat" if b.persen < 100 and b.selesai < hari_ini else "gantt__isi"
    return format_html(
        '<g><title>{}: {}%</title><rect class="gantt__dasar" x="{}" y="{}" width="{}" height="14" rx="3"/>'
        '<rect class="{}" x="{}" y="{}" width="{}" height="14" rx="3"/></g>',
        b.uraian, b.persen, x, y + 4, lebar, jenis, x, y + 4, round(lebar * b.persen / 100, 1),
    )  # fmt: skip


def _bulan(sumbu: _Sumbu, tinggi: int) -> SafeString:
    isi = ((sumbu.x(h), sumbu.x(h), tinggi, sumbu.x(h) + 3, date_format(h, "j M")) for h in sumbu.bulan)
    pola = '<line class="gantt__garis" x1="{}" y1="0" x2="{}" y2="{}"/><text x="{}" y="22">{}</text>'
    return format_html_join("", pola, isi)


def _kini(sumbu: _Sumbu, hari_ini: date, tinggi: int) -> SafeString:
    if not sumbu.awal <= hari_ini <= sumbu.akhir:
        return SafeString("")
    x = sumbu.x(hari_ini)
    return format_html(
        '<line class="gantt__kini" x1="{}" y1="26" x2="{}" y2="{}"><title>{}</title></line>', x, x, tinggi, _("Hari ini")
    )  # fmt: skip
