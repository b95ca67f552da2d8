"""Invented people: name elements of Southeast Sulawesi put together by chance, numbers that no office gives out."""

from dataclasses import dataclass
from datetime import date
from random import Random


def _kata(teks: str) -> list[str]:
    return [" ".join(satu.split()) for satu in teks.split("|")]


DEPAN_L = _kata("""
La Ode Muh. | La Ode | La | Andi | Muh. | Baso | Ambo | Daeng | Abdul | Ahmad | Nur | Syamsul | Sul
| Sar | Bambang | Agus | Eko | Slamet | Joko | Made | Arif | Rizal | Hendra | Dedi | Yusran | Sabar
| Ilham | Irfan | Samsu | Asrul | Aswin | Haris | Jufri | Kamal | Saiful
""")
TENGAH_L = _kata("""
Hamzah | Rahmat | Sabirin | Tasman | Alimin | Hasrul | Mansyur | Firman | Jumadil | Sahrun | Ridwan
| Karim | Syahrir | Marsuki | Nasrun | Suryadi | Wahyudi | Prasetyo | Santoso | Ruslan | Basri |
Sudirman | Anwar | Kasman | Lukman | Rahim | Idrus | Musta’in | Taufik | Zainal
""")
DEPAN_P = _kata("""
Wa Ode Sitti | Wa Ode | Wa | Andi | Sitti | St. | Nur | Besse | Indo | Hasna | Sri | Ni Made | Dewi
| Ratna | Rahma | Hartina | Marlina | Yuli | Fitri | Murni | Nurul | Asni | Jumriah | Salma | Wulan
| Endang | Tri | Herlina | Rosmini | Suriani | Darma | Halima
""")
TENGAH_P = _kata("""
Hasniar | Nurhayati | Salwiah | Aminah | Marhama | Rosdiana | Jumaria | Kartini | Hartati | Sumiati
| Wahyuni | Lestari | Purwanti | Nurlela | Sarina | Fatmawati | Mardiana | Harlina | Musdalifa |
Rahmawati | Suhartini | Yuliana | Astuti | Nirmala | Hamsiah | Irmayanti
""")
# Family elements of Moronene, Tolaki, Muna, Buton, Bugis and Java, with endings made up.
BELAKANG = _kata("""
Tombeano | Lakebuli | Saranani-Wuna | Mokolasa | Rumbiato | Taubonto | Poleangi | Kabaena Putra |
Lantowua | Sangkona | Wumbulasi | Mataosu | Rarowatuo | Tontonunu | Langkapa | Mowilasi | Konawelo |
Pakandea | Kulisusuo | Wakorumba | Lasalimuo | Tomiandi | Mappasele | Pawennari | Tenriawo |
Dg. Masiga | Paserangi | Wijayanto | Kusumadi | Hadisutomo | Purnawirya | Suwandaru | Widiatno |
Lahatondu | Meronga | Anduonoho | Wolasiu | Batuatasi | Siompuno | Kaledupai
""")


@dataclass(frozen=True)
class Rekaan:
    """Who somebody is; what he does is decided elsewhere."""

    nama: str
    perempuan: bool
    lahir: date


class Penamai:
    """Gives names and numbers; the same seed gives the same people, and no name twice."""

    def __init__(self, benih: int, *, seri: int = 900, boleh_sama: bool = False) -> None:
        self.acak = Random(benih)
        self.seri, self.boleh_sama = seri, boleh_sama
        self._nama: set[str] = set()
        self._urut: dict[str, int] = {}

    def orang(self, tahun_lahir: tuple[int, int], perempuan: bool | None = None) -> Rekaan:
        """Somebody born between two years."""
        if perempuan is None:
            perempuan = self.acak.random() < 0.52
        lahir = date(self.acak.randint(*tahun_lahir), self.acak.randint(1, 12), self.acak.randint(1, 28))
        return Rekaan(self._beri_nama(perempuan), perempuan, lahir)

    def _beri_nama(self, perempuan: bool) -> str:
        depan, tengah = (DEPAN_P, TENGAH_P) if perempuan else (DEPAN_L, TENGAH_L)
        while True:
            bagian = [self.acak.choice(depan), self.acak.choice(tengah)]
            if self.acak.random() < 0.6:
                bagian.append(self.acak.choice(BELAKANG))
            nama = " ".join(bagian)
            if self.boleh_sama or nama not in self._nama:
                self._nama.add(nama)
                return nama

    def nip(self, orang: Rekaan, *, pppk: bool, tahun: int) -> str:
        """A number of the right form whose serial (900 and above) marks it as invented."""
        bulan = "21" if pppk else f"{self.acak.choice((1, 3, 4, 12)):02d}"
        while True:
            kepala = f"{orang.lahir:%Y%m%d}{tahun}{bulan}{2 if orang.perempuan else 1}"
            self._urut[kepala] = self._urut.get(kepala, self.seri) + 1
            if self._urut[kepala] <= self.seri + 49:
                return f"{kepala}{self._urut[kepala]}"
            tahun += 1
