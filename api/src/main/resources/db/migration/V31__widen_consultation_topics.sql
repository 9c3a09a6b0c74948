-- Lists that were brought in sort one consultation under more than thirty topics; now it is fifty, as for audiences and areas.
ALTER TABLE consultation MODIFY topics VARCHAR(4100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
