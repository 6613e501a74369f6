"""The founding post told again in other words, with its figures, its claims and its slipped decimal."""

POST = """\
Mục tiêu chi tiêu vốn của OpenAI vừa bị cắt giảm tới 60%, và báo chí khen đó là sự chín chắn.
Cuối năm ngoái, Sam Altman còn cam kết chi cho năng lực tính toán 1,4 nghìn tỷ USD.
Nay cam kết ấy giảm xuống còn 6000 tỷ USD.
Hãy đặt cạnh đó doanh thu. Doanh thu của công ty năm 2025 là 13,1 tỷ USD.
Mục tiêu doanh thu vào năm 2030 là 280 tỷ USD.
Muốn vậy, tăng trưởng kép trong 5 năm phải vượt quá 80%.
So với 1,4 nghìn tỷ USD, mức chi 6000 tỷ USD nghe có vẻ khiêm tốn.
Nhưng chia đều ra thì trung bình khoảng 100 tỷ USD mỗi năm, cao hơn chi phí vốn hàng năm của Microsoft \
hoặc Amazon.
"""
