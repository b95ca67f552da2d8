"""All procedures by name."""

from simpul.aturan.prosedur import Prosedur
from simpul.aturan.tabel import pelibatan, penunjukan, perubahan, sukarela

PROSEDUR: dict[str, Prosedur] = {
    p.nama: p for p in (*penunjukan.SEMUA, *pelibatan.SEMUA, *sukarela.SEMUA, *perubahan.SEMUA)
}
